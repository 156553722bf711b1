package org.sujarit.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Result;
import org.sujarit.refusal.Refused;

/** Attaches evidence to a measure and takes it away again, by its owner or who helps, while it is worked on. */
@Component
public class AttachingEvidence {

    private final Contributors contributors;
    private final Evidences evidences;
    private final UploadedFiles files;
    private final AuditTrail trail;
    private final Clock clock;

    AttachingEvidence(
            Contributors contributors, Evidences evidences, UploadedFiles files, AuditTrail trail, Clock clock) {
        this.contributors = contributors;
        this.evidences = evidences;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** What comes with a file or a link; anything may be missing. */
    public record Typed(
            @Nullable String url,
            @Nullable String title,
            @Nullable Long activityId,
            @Nullable LocalDate effectiveOn,
            @Nullable String outsideReason,
            @Nullable Visibility visibility) {}

    /** The result that files are recorded with. */
    public record OfResult(Long activityId, Result result, Visibility visibility) {}

    /** A file that is sent, by the name it has where it comes from. */
    public record Upload(String name, InputStreamSource content) {}

    /** @throws Refused when the address is not one a browser can open; a repaired one is offered where there is one */
    @Transactional
    public Evidence attachLink(Long measureId, Typed typed, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Label label = Label.checked(typed, measure);
        String url = TypedAddress.kept(typed.url());
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.link(measureId, label, url, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "link-attached", url);
        return evidence;
    }

    /** @throws Refused when the file is empty, too large, of a kind that is not taken, or not what its name says */
    @Transactional
    public Evidence attachFile(Long measureId, Typed typed, String fileName, InputStream content, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Label label = Label.checked(typed, measure);
        Evidence.NamedFile file = files.keep(fileName, content);
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.file(measureId, label, file, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "file-attached", file.kept().sha256());
        return evidence;
    }

    /**
     * Attaches what proves one result, which gives each file its title and its day.
     *
     * @throws Refused as for any other file; none of them is attached then
     */
    @Transactional
    public void attachTo(Measure measure, OfResult about, List<Upload> uploads, String actor) {
        int place = evidences.ofResult(about.result().id()).size();
        for (Upload upload : uploads) {
            place++;
            Evidence.NamedFile file = files.keep(upload);
            Label label = Label.ofResult(about.activityId(), about.result(), about.visibility(), file.name(), place);
            evidences.save(Evidence.file(measure.id(), label, file, 1, actor, clock.instant()));
            trail.record(measure.key(), actor, "file-attached", file.kept().sha256());
        }
    }

    /** What proved that result only is taken away with it. */
    @Transactional
    public void removeOf(Measure measure, Long resultId, String actor) {
        for (Evidence evidence : evidences.ofResult(resultId)) {
            evidence.removed(clock.instant());
            trail.record(measure.key(), actor, "evidence-removed", evidence.id().toString());
        }
    }

    @Transactional
    public void remove(Long measureId, Long evidenceId, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        evidences.attached(measureId, evidenceId).removed(clock.instant());
        trail.record(measure.key(), actor, "evidence-removed", evidenceId.toString());
    }

    /** The same title for the same activity is a new revision of the same evidence. */
    private int replace(Measure measure, Label label) {
        int revision = 1;
        for (Evidence earlier : evidences.of(measure.id())) {
            if (label.names(earlier)) {
                earlier.removed(clock.instant());
                revision = earlier.revision() + 1;
            }
        }
        return revision;
    }
}
