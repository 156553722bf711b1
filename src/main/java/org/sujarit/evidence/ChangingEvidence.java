package org.sujarit.evidence;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.AttachingEvidence.Typed;
import org.sujarit.evidence.AttachingEvidence.Upload;
import org.sujarit.refusal.Refused;

/** Puts evidence right until it goes to review, by whoever may attach some: as a new revision, the one before is kept. */
@Component
public class ChangingEvidence {

    private final Contributors contributors;
    private final Evidences evidences;
    private final UploadedFiles files;
    private final AuditTrail trail;
    private final Clock clock;

    ChangingEvidence(
            Contributors contributors, Evidences evidences, UploadedFiles files, AuditTrail trail, Clock clock) {
        this.contributors = contributors;
        this.evidences = evidences;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A file stays what it is where neither a file nor an address is given. What was recorded with a result stays with it,
     * unless it proves another step from now on.
     *
     * @return the next revision, with an id of its own
     * @throws Refused as when it is attached, or when something else of that step has that title
     */
    @Transactional
    public Evidence change(Long measureId, Long evidenceId, Typed typed, @Nullable Upload upload, String actor) {
        var measure = contributors.opened(measureId, actor);
        Evidence before = evidences.attached(measureId, evidenceId);
        Label label = Label.checked(typed, measure).insteadOf(before);
        mustBeTheOnly(label, before);
        Evidence after = evidences.save(next(before, label, typed, upload, actor));
        before.removed(clock.instant());
        trail.record(measure.key(), actor, "evidence-changed", evidenceId + " " + after.id());
        return after;
    }

    private Evidence next(Evidence before, Label label, Typed typed, @Nullable Upload upload, String actor) {
        Long measure = before.measureId();
        int revision = before.revision() + 1;
        if (upload != null) {
            return Evidence.file(measure, label, files.keep(upload), revision, actor, clock.instant());
        }
        if (before.url() == null && (typed.url() == null || typed.url().isBlank())) {
            return before.labelled(label, actor, clock.instant());
        }
        return Evidence.link(measure, label, TypedAddress.kept(typed.url()), revision, actor, clock.instant());
    }

    private void mustBeTheOnly(Label label, Evidence before) {
        if (evidences.of(before.measureId()).stream()
                .anyMatch(one -> !one.id().equals(before.id()) && label.names(one))) {
            throw Refused.field("title", "evidence.same-title");
        }
    }
}
