package org.sujarit.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.People;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.evidence.Visibility;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiText;

/** Attaches evidence to a measure and takes it away. */
@RestController
@RequestMapping("/api/measures/{measureId}/evidence")
class AttachingController {

    private final ReadableMeasures measures;
    private final AttachingEvidence attaching;
    private final People people;
    private final CurrentActor current;

    AttachingController(ReadableMeasures measures, AttachingEvidence attaching, People people, CurrentActor current) {
        this.measures = measures;
        this.attaching = attaching;
        this.people = people;
        this.current = current;
    }

    /** Attaches a file. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView attachFile(
            @PathVariable Long measureId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable Long activityId,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String outsideReason,
            @RequestParam(required = false) @Nullable Visibility visibility)
            throws IOException {
        Actor actor = reader(measureId);
        String name = file == null ? null : normalised(file.getOriginalFilename());
        if (file == null || name == null || name.isEmpty()) {
            throw Refused.field("file", "evidence.file.missing");
        }
        var typed = new AttachingEvidence.Typed(
                null, normalised(title), activityId, day(effectiveOn), normalised(outsideReason), visibility);
        try (InputStream content = file.getInputStream()) {
            return view(attaching.attachFile(measureId, typed, name, content, actor.id()));
        }
    }

    /** Attaches a link. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView attachLink(@PathVariable Long measureId, @RequestBody AttachingEvidence.Typed typed) {
        return view(attaching.attachLink(measureId, typed, reader(measureId).id()));
    }

    @DeleteMapping("/{evidenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable Long measureId, @PathVariable Long evidenceId) {
        attaching.remove(measureId, evidenceId, reader(measureId).id());
    }

    private Actor reader(Long measureId) {
        measures.mustBeReadable(measureId);
        return current.get();
    }

    private EvidenceView view(Evidence evidence) {
        return EvidenceView.of(evidence, people.names(List.of(evidence.addedBy())));
    }

    /** As what comes in as JSON. */
    private static @Nullable String normalised(@Nullable String typed) {
        return typed == null ? null : ThaiText.normalised(typed);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw Refused.field("effectiveOn", "request.field.unreadable");
        }
    }
}
