package org.sujarit.cycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.agency.Agency;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * One agency's fiscal year of improvement measures; there is at most one for both, those aside that were taken back. Refuses
 * a step out of turn.
 */
@Entity
public class Cycle {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    private Instant openedAt;
    private @Nullable String planDrafter;
    private @Nullable String reportPreparer;

    private @Nullable String introduction;
    private @Nullable String compiledReport;

    private int opening;

    /** True, or null once it was taken back: the database lets there be one in force, and many that are not. */
    @SuppressWarnings("UnusedVariable") // read by the database only
    private @Nullable Boolean inForce = true;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Version
    private int version;

    protected Cycle() {}

    /** @param opening how often that year of the agency was opened, this time counted */
    Cycle(Agency agency, FiscalYear fiscalYear, int opening, Instant openedAt) {
        this.opening = opening;
        this.agency = agency;
        this.fiscalYear = fiscalYear.year();
        this.state = CycleState.OPENED;
        this.openedAt = openedAt;
    }

    /** A year that was lived through elsewhere and of which only the report was taken in. */
    static Cycle takenIn(Agency agency, FiscalYear fiscalYear, int opening, Instant at) {
        Cycle cycle = new Cycle(agency, fiscalYear, opening, at);
        cycle.move(EnumSet.of(CycleState.OPENED), CycleState.TAKEN_IN);
        return cycle;
    }

    /** The assessment's results are in. */
    public void resultsImported() {
        move(EnumSet.of(CycleState.OPENED), CycleState.ANALYSING);
    }

    /** The results were not right: they are imported again, and everything that was made of them anew. */
    public void resultsTakenBack() {
        if (!state.letsResultsBeTakenBack()) {
            throw Refused.conflict("cycle.wrong-state", key());
        }
        state = CycleState.OPENED;
    }

    /** What is weak has been looked at. */
    public void analysed() {
        move(EnumSet.of(CycleState.ANALYSING), CycleState.PLANNING);
    }

    /** The plan goes to the manager. */
    public void planSubmitted(String drafter) {
        move(EnumSet.of(CycleState.PLANNING), CycleState.PLAN_SUBMITTED);
        planDrafter = drafter;
    }

    public void planReturned() {
        move(EnumSet.of(CycleState.PLAN_SUBMITTED), CycleState.PLANNING);
    }

    public void planApproved() {
        move(EnumSet.of(CycleState.PLAN_SUBMITTED), CycleState.PLAN_APPROVED);
    }

    /** The plan is public; work on its measures begins. */
    public void begun() {
        move(EnumSet.of(CycleState.PLAN_APPROVED), CycleState.RUNNING);
    }

    /** Every measure is closed, or the report came back: it is compiled (again). */
    public void reportCompiled(String compiled) {
        move(EnumSet.of(CycleState.RUNNING, CycleState.REPORT_RETURNED), CycleState.REPORTING);
        compiledReport = compiled;
    }

    /** What the officer puts before the table; at most 4,000 characters. */
    public void introduce(@Nullable String text) {
        if (text != null && text.length() > Longest.TEXT) {
            throw Refused.field("introduction", "refusal.text.too-long", Longest.TEXT);
        }
        introduction = text;
    }

    /**
     * The report goes to the reviewer.
     *
     * @param compiled SHA-256 of the compiled report that is to be decided on
     */
    public void reportSubmitted(String preparer, String compiled) {
        move(EnumSet.of(CycleState.REPORTING), CycleState.REPORT_SUBMITTED);
        reportPreparer = preparer;
        compiledReport = compiled;
    }

    public void reportReviewed() {
        move(EnumSet.of(CycleState.REPORT_SUBMITTED), CycleState.REPORT_REVIEWED);
    }

    public void reportReturned() {
        move(EnumSet.of(CycleState.REPORT_SUBMITTED, CycleState.REPORT_REVIEWED), CycleState.REPORT_RETURNED);
    }

    public void reportApproved() {
        move(EnumSet.of(CycleState.REPORT_REVIEWED), CycleState.REPORT_APPROVED);
    }

    /** The report is public; the year is done. */
    public void closed() {
        move(EnumSet.of(CycleState.REPORT_APPROVED), CycleState.CLOSED);
    }

    /** It goes on until that is decided. */
    void withdrawalAsked(Withdrawal wish) {
        mayBeWithdrawn();
        Withdrawal.mustNotWait(withdrawal, key());
        withdrawal = wish;
    }

    void withdrawalDecided(boolean agreed) {
        withdrawal = Withdrawal.waiting(withdrawal, key()).decided(agreed);
    }

    /** It was opened in error: it is kept, and nothing finds it any more but the audit trail. */
    void withdrawn() {
        mayBeWithdrawn();
        state = CycleState.WITHDRAWN;
        inForce = null;
    }

    /** @throws Refused when its report is public or about to be, and when it was taken back or taken in */
    public void mayBeWithdrawn() {
        state.mustBeWithdrawable(key());
    }

    /** @throws Refused unless the cycle stands in that state */
    public void mustBe(CycleState expected) {
        if (state != expected) {
            throw Refused.conflict("cycle.wrong-state", key());
        }
    }

    private void move(Set<CycleState> from, CycleState to) {
        if (!from.contains(state)) {
            throw Refused.conflict("cycle.wrong-state", key());
        }
        state = to;
    }

    /** Readable and unique, as {@code bongti/2566}; {@code bongti/2566-2} after the first one was taken back. */
    public String key() {
        return FiscalYear.key(agency.code(), fiscalYear, opening);
    }

    /** Where its public documents are, as {@code bongti/2566}, however often it was opened. */
    public String address() {
        return agency.code() + "/" + fiscalYear;
    }

    /** Under which the decision on taking it back is kept, as {@code bongti/2566/withdrawal}. */
    public String withdrawalKey() {
        return key() + "/withdrawal";
    }

    /** Under which decisions on the plan are kept, as {@code bongti/2566/plan}. */
    public String planKey() {
        return key() + "/plan";
    }

    /** Under which decisions on the report are kept, as {@code bongti/2566/report}. */
    public String reportKey() {
        return key() + "/report";
    }

    public Long id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    public CycleState state() {
        return state;
    }

    /** Somebody's wish to take it back, while it waits or once it is granted. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** When it was opened, or its report taken in. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who submitted the plan last. */
    public @Nullable String planDrafter() {
        return planDrafter;
    }

    /** Who submitted the report last. */
    public @Nullable String reportPreparer() {
        return reportPreparer;
    }

    /** What the officer puts before the table of the report. */
    public @Nullable String introduction() {
        return introduction;
    }

    /** SHA-256 of the compiled report, once there is one. */
    public String compiledReport() {
        return Objects.requireNonNull(compiledReport, "no report compiled yet");
    }

    /** Whether {@link #compiledReport()} is there. */
    public boolean hasCompiledReport() {
        return compiledReport != null;
    }
}
