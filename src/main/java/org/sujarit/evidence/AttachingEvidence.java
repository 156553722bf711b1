package org.sujarit.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;

/** Attaches evidence to a measure and takes it away again, by its owner and while it is open. */
@Component
public class AttachingEvidence {

    private final Measures measures;
    private final Evidences evidences;
    private final UploadedFiles files;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    AttachingEvidence(
            Measures measures, Evidences evidences, UploadedFiles files, People people, AuditTrail trail, Clock clock) {
        this.measures = measures;
        this.people = people;
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

    /** @throws Refused when the address is not one a browser can open; a repaired one is offered where there is one */
    @Transactional
    public Evidence attachLink(Long measureId, Typed typed, String actor) {
        Measure measure = open(measureId, actor);
        Label label = label(measure, typed);
        String url = TypedAddress.kept(typed.url());
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.link(measureId, label, url, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "link-attached", url);
        return evidence;
    }

    /** @throws Refused when the file is empty, too large, of a kind that is not taken, or not what its name says */
    @Transactional
    public Evidence attachFile(Long measureId, Typed typed, String fileName, InputStream content, String actor) {
        Measure measure = open(measureId, actor);
        Label label = label(measure, typed);
        Evidence.NamedFile file = files.keep(fileName, content);
        int revision = replace(measure, label);
        Evidence evidence = evidences.save(Evidence.file(measureId, label, file, revision, actor, clock.instant()));
        trail.record(measure.key(), actor, "file-attached", file.kept().sha256());
        return evidence;
    }

    @Transactional
    public void remove(Long measureId, Long evidenceId, String actor) {
        Measure measure = open(measureId, actor);
        Evidence evidence = evidences
                .findById(evidenceId)
                .filter(found -> found.measureId().equals(measureId))
                .orElseThrow(() -> Refused.missing("evidence.missing"));
        evidence.removed(clock.instant());
        trail.record(measure.key(), actor, "evidence-removed", evidenceId.toString());
    }

    /** Evidence that arrives while the measure goes to its reviewer would come after what was reviewed. */
    private Measure open(Long measureId, String actor) {
        Measure measure = measures.forEvidence(measureId).orElseThrow(() -> Refused.missing("access.not-your-agency"));
        measure.takeEvidenceFrom(actor);
        if (!people.groupsOf(actor).contains(measure.unit())) {
            throw Refused.forbidden("work.no-longer-yours");
        }
        return measure;
    }

    private Label label(Measure measure, Typed typed) {
        Long activity = typed.activityId();
        if (activity != null && measure.activities().stream().noneMatch(one -> activity.equals(one.id()))) {
            throw Refused.field("activityId", "evidence.activity.unknown");
        }
        return Label.checked(
                typed.title(),
                activity,
                typed.effectiveOn(),
                typed.outsideReason(),
                typed.visibility(),
                measure.fiscalYear());
    }

    /** The same title for the same activity is a new revision of the same evidence. */
    private int replace(Measure measure, Label label) {
        int revision = 1;
        for (Evidence earlier : evidences.of(measure.id())) {
            if (earlier.title().equalsIgnoreCase(label.title())
                    && Objects.equals(earlier.activityId(), label.activityId())) {
                earlier.removed(clock.instant());
                revision = earlier.revision() + 1;
            }
        }
        return revision;
    }
}
