package org.sujarit.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.FileStore;
import org.sujarit.evidence.Visibility;
import org.sujarit.evidence.web.EvidenceFile;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiText;

/** Evidence of a measure. */
@RestController
@RequestMapping("/api/measures/{measureId}/evidence")
class EvidenceController {

    private final AttachingEvidence attaching;
    private final Evidences evidences;
    private final Measures measures;
    private final FileStore store;
    private final People people;
    private final CurrentActor current;

    EvidenceController(
            AttachingEvidence attaching,
            Evidences evidences,
            Measures measures,
            FileStore store,
            People people,
            CurrentActor current) {
        this.attaching = attaching;
        this.evidences = evidences;
        this.measures = measures;
        this.store = store;
        this.people = people;
        this.current = current;
    }

    @GetMapping
    List<EvidenceView> list(@PathVariable Long measureId) {
        reader(measureId);
        List<Evidence> all = evidences.of(measureId);
        Map<String, String> names =
                people.names(all.stream().map(Evidence::addedBy).toList());
        return all.stream().map(one -> EvidenceView.of(one, names)).toList();
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
        String name = file == null ? null : file.getOriginalFilename();
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

    /** The file as it was uploaded, for people of the agency; always as a download, never run by the browser. */
    @GetMapping("/{evidenceId}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable Long measureId, @PathVariable Long evidenceId) {
        reader(measureId);
        return EvidenceFile.download(
                evidences
                        .findById(evidenceId)
                        .filter(evidence -> evidence.measureId().equals(measureId))
                        .orElseThrow(() -> Refused.missing("evidence.missing")),
                store);
    }

    private Actor reader(Long measureId) {
        Actor actor = current.get();
        actor.mustBelongTo(measures.get(measureId).agency());
        return actor;
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
