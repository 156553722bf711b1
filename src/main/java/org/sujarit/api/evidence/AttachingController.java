package org.sujarit.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import org.sujarit.evidence.ChangingEvidence;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.refusal.Refused;

/** Attaches evidence to a measure, puts it right and takes it away. */
@RestController
@RequestMapping("/api/measures/{measureId}/evidence")
class AttachingController {

    private final ReadableMeasures measures;
    private final AttachingEvidence attaching;
    private final ChangingEvidence changing;
    private final People people;
    private final CurrentActor current;

    AttachingController(
            ReadableMeasures measures,
            AttachingEvidence attaching,
            ChangingEvidence changing,
            People people,
            CurrentActor current) {
        this.measures = measures;
        this.attaching = attaching;
        this.changing = changing;
        this.people = people;
        this.current = current;
    }

    /** Attaches a file. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView attachFile(
            @PathVariable Long measureId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute TypedLabel typed)
            throws IOException {
        Actor actor = reader(measureId);
        AttachingEvidence.Upload upload = upload(file);
        try (InputStream content = upload.content().getInputStream()) {
            return view(attaching.attachFile(measureId, typed.typed(), upload.name(), content, actor.id()));
        }
    }

    /** Attaches a link. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView attachLink(@PathVariable Long measureId, @RequestBody AttachingEvidence.Typed typed) {
        return view(attaching.attachLink(measureId, typed, reader(measureId).id()));
    }

    /** Puts right what is said of it, or another link in its place; the answer is the next revision, with an id of its own. */
    @PutMapping(path = "/{evidenceId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    EvidenceView change(
            @PathVariable Long measureId, @PathVariable Long evidenceId, @RequestBody AttachingEvidence.Typed typed) {
        return view(changing.change(
                measureId, evidenceId, typed, null, reader(measureId).id()));
    }

    /** The same with another file in its place. */
    @PostMapping(path = "/{evidenceId}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    EvidenceView replace(
            @PathVariable Long measureId,
            @PathVariable Long evidenceId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute TypedLabel typed) {
        Actor actor = reader(measureId);
        return view(changing.change(measureId, evidenceId, typed.typed(), upload(file), actor.id()));
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

    private static AttachingEvidence.Upload upload(@Nullable MultipartFile file) {
        String name = file == null ? null : TypedLabel.normalised(file.getOriginalFilename());
        if (file == null || name == null || name.isEmpty()) {
            throw Refused.field("file", "evidence.file.missing");
        }
        return new AttachingEvidence.Upload(name, file);
    }
}
