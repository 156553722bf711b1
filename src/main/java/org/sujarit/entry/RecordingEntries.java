package org.sujarit.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Contributors;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Execution;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Result;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Records what was done for a step while its measure is worked on, and puts it right until it goes to review. */
@Component
public class RecordingEntries {

    private final Contributors contributors;
    private final Measures measures;
    private final AttachingEvidence attaching;
    private final AuditTrail trail;
    private final Clock clock;

    RecordingEntries(
            Contributors contributors, Measures measures, AttachingEvidence attaching, AuditTrail trail, Clock clock) {
        this.contributors = contributors;
        this.measures = measures;
        this.attaching = attaching;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Files that prove a result.
     *
     * @param visibility null: only for those who review and approve
     */
    public record Files(List<AttachingEvidence.Upload> uploads, @Nullable Visibility visibility) {

        static final int MOST = 10;

        /** A result without a file; it may come later. */
        public static final Files NONE = new Files(List.of(), null);
    }

    /**
     * Both the result and its files are kept, or nothing is.
     *
     * @return id of the result
     * @throws Refused with everything that is missing or does not fit, or when the same is recorded already
     */
    @Transactional
    public Long record(Long measureId, Execution.TypedResult typed, Files files, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Execution.Done done = checked(measure, typed, files);
        Activity step = measure.step(done.activityId());
        if (step.results().stream().anyMatch(result -> result.says(done))) {
            throw Refused.conflict("result.same");
        }
        Result result = step.record(done, actor, clock.instant());
        measures.flush(); // gives the result its id
        trail.record(measure.key(), actor, "result-recorded", detail(step, done));
        attach(measure, step, result, files, actor);
        return result.id();
    }

    /** @throws Refused as {@link #record}, or when there is no such result */
    @Transactional
    public void correct(Long measureId, Long resultId, Execution.TypedResult typed, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Activity step = stepOf(measure, resultId);
        Execution.Done done = checked(measure, at(step, typed), Files.NONE);
        step.correct(resultId, done);
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "result-corrected", detail(step, done));
    }

    /** More that proves a result. */
    @Transactional
    public void attach(Long measureId, Long resultId, Files files, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Activity step = stepOf(measure, resultId);
        Reasons reasons = new Reasons();
        tooMany(files, reasons);
        reasons.refuseIfAny();
        attach(measure, step, result(step, resultId), files, actor);
    }

    /** Takes a result away with what proved it only. */
    @Transactional
    public void remove(Long measureId, Long resultId, String actor) {
        Measure measure = contributors.opened(measureId, actor);
        Activity step = stepOf(measure, resultId);
        attaching.removeOf(measure, resultId, actor);
        step.forget(resultId);
        measures.flush(); // before its entry, in the order in which evidence locks both
        trail.record(measure.key(), actor, "result-removed", Integer.toString(step.number()));
    }

    private void attach(Measure measure, Activity step, Result result, Files files, String actor) {
        Visibility visibility = Objects.requireNonNullElse(files.visibility(), Visibility.INTERNAL);
        attaching.attachTo(
                measure, new AttachingEvidence.OfResult(step.id(), result, visibility), files.uploads(), actor);
    }

    private Execution.Done checked(Measure measure, Execution.TypedResult typed, Files files) {
        Reasons reasons = new Reasons();
        Execution.Done done = typed.checked("", measure, LocalDate.now(clock), reasons);
        if (typed.activityId() == null) {
            reasons.against("activityId", "result.step.missing");
        }
        tooMany(files, reasons);
        reasons.refuseIfAny();
        return Objects.requireNonNull(done);
    }

    private static void tooMany(Files files, Reasons reasons) {
        if (files.uploads().size() > Files.MOST) {
            reasons.against("files", "result.files.too-many", Files.MOST);
        }
    }

    /** What is corrected stays a result of its step. */
    private static Execution.TypedResult at(Activity step, Execution.TypedResult typed) {
        return new Execution.TypedResult(
                step.id(), typed.doneOn(), typed.text(), typed.quantity(), typed.quantityUnit(), typed.outsideReason());
    }

    private static Activity stepOf(Measure measure, Long resultId) {
        return measure.activities().stream()
                .filter(step -> step.results().stream().anyMatch(result -> resultId.equals(result.id())))
                .findFirst()
                .orElseThrow(() -> Refused.missing("result.missing"));
    }

    private static Result result(Activity step, Long id) {
        return step.results().stream()
                .filter(one -> id.equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String detail(Activity step, Execution.Done done) {
        return step.number() + " " + done.doneOn();
    }
}
