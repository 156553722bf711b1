package org.sujarit.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Refused;

/** What an agency does about findings. It owns its state: a step out of turn is refused, whoever asks by any route. */
@Entity
public class Measure {

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;
    private String cycleKey;
    private String code;
    private int ordinal;

    @ElementCollection
    @CollectionTable(name = "measure_finding", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "finding_id")
    private Set<Long> findings = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id", nullable = false, updatable = false)
    @OrderBy("number")
    private Set<Activity> activities = new LinkedHashSet<>();

    private String unit;
    private @Nullable String owner;

    @Embedded
    private MeasurePlan plan;

    private LocalDate dueOn;

    @Embedded
    private @Nullable MeasureExecution execution;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Version
    private int version;

    protected Measure() {}

    Measure(Long cycleId, String cycleKey, String code, int ordinal, PlannedMeasure planned) {
        this.cycleId = cycleId;
        this.cycleKey = cycleKey;
        this.code = code;
        this.ordinal = ordinal;
        this.findings.addAll(planned.findings());
        Activity.plan(activities, planned.activities());
        this.unit = planned.unit();
        this.plan = planned.plan();
        this.dueOn = plan.endsOn();
        this.state = MeasureState.PLANNED;
    }

    /** Carried out and reported elsewhere: it stays as it is. */
    void takenIn(PastMeasure past) {
        state = state.to(MeasureState.TAKEN_IN, EnumSet.of(MeasureState.PLANNED), code);
        activities.forEach(activity -> activity.takenIn(past.resultsOf(activity)));
        execution = past.execution();
    }

    /** The year has begun: the head of the unit may name an owner. */
    void started() {
        state = state.to(MeasureState.STARTED, EnumSet.of(MeasureState.PLANNED), code);
    }

    void assigned(String person) {
        state = state.to(MeasureState.EXECUTING, EnumSet.of(MeasureState.STARTED), code);
        owner = person;
    }

    /** Another owner goes on with what is there. */
    void reassigned(String person) {
        state.mustBeWorkedOn(code);
        owner = person;
    }

    void executed(Execution told) {
        state = state.to(MeasureState.EVIDENCING, EnumSet.of(MeasureState.EXECUTING), code);
        activities.forEach(told::tell);
        execution = told.summary();
    }

    /** Texts are put right while its owner still works on it. */
    void reworded(Rewording rewording) {
        state.mustBeWorkedOn(code);
        rewording.check();
        activities.forEach(activity -> activity.reworded(rewording));
        rewording.ofOutcome().ifPresent(sentence -> execution = execution().reworded(sentence));
    }

    /** Everything that proves it is there. */
    void submitted() {
        state = state.to(MeasureState.IN_REVIEW, EnumSet.of(MeasureState.EVIDENCING), code);
    }

    void reviewed() {
        state = state.to(MeasureState.REVIEWED, EnumSet.of(MeasureState.IN_REVIEW), code);
    }

    /** The reviewer or the manager sends it back to its owner. */
    void returned() {
        state = state.to(MeasureState.EXECUTING, EnumSet.of(MeasureState.IN_REVIEW, MeasureState.REVIEWED), code);
    }

    void approved() {
        state = state.to(MeasureState.APPROVED, EnumSet.of(MeasureState.REVIEWED), code);
    }

    void published() {
        state = state.to(MeasureState.PUBLISHED, EnumSet.of(MeasureState.APPROVED), code);
    }

    /** A plan that was written during the year was approved: what was done for its steps stays with them. */
    void plannedAnew(PlannedMeasure other) {
        state.mustNotBeDecided(code);
        plan = other.plan();
        Activity.plan(activities, other.activities());
    }

    /** @param event day of the event that its plan counts from; null while it is not told */
    void dueAfter(@Nullable LocalDate event) {
        dueOn = plan.dueAfter(event);
    }

    void cancellationRequested(Cancellation wish) {
        state.mustBeUnderWay(code);
        Cancellation.mustNotWait(cancellation, code);
        cancellation = wish;
    }

    void cancellationDecided(boolean agreed) {
        cancellation = Cancellation.waiting(cancellation, code).decided(agreed);
    }

    /** Its year is taken back, and it ends with it. */
    void endsWithItsYear() {
        state = MeasureState.CANCELLED;
    }

    /** Given up; the wish that was granted stays as the reason. */
    void cancelled() {
        state = state.cancelled(cancellation, code);
    }

    /**
     * The step to record something for, while the measure is carried out or proved.
     *
     * @throws Refused when there is no such step, or it is not worked on
     */
    public Activity step(long id) {
        state.mustTakeEvidence(code);
        return Activity.of(activities, id);
    }

    /** Business key, as {@code bongti/2566/i7-1}. */
    public String key() {
        return cycleKey + "/" + code;
    }

    /** Code of the agency it belongs to. */
    public String agency() {
        return cycleKey.substring(0, cycleKey.indexOf('/'));
    }

    /** The year whose plan it stands in. */
    public FiscalYear fiscalYear() {
        return FiscalYear.ofKey(cycleKey);
    }

    public Long id() {
        return id;
    }

    public Long cycleId() {
        return cycleId;
    }

    /** Unique in its cycle, as {@code i7-1}: item of the first finding and a number. */
    public String code() {
        return code;
    }

    /** Place in its year, from 1, in the order of the plan and of what was added later. */
    public int ordinal() {
        return ordinal;
    }

    /** Ids of the findings it answers. */
    public Set<Long> findings() {
        return Set.copyOf(findings);
    }

    /** Its steps in order. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /** Group id of the unit that carries it out; empty when a report that was taken in does not say. */
    public String unit() {
        return unit;
    }

    /** User id of the person who carries it out; null until one is named. */
    public @Nullable String owner() {
        return owner;
    }

    /** @throws NullPointerException before an owner is named */
    public String namedOwner() {
        return Objects.requireNonNull(owner, code);
    }

    public MeasurePlan plan() {
        return plan;
    }

    /** When it has to be done: its last day, or as many days after the event its plan names as it says. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The part of the plan that another plan can take over. */
    public Approach approach() {
        return plan.approach();
    }

    /** What came of it; says nothing before it was carried out. */
    public MeasureExecution execution() {
        return execution == null ? MeasureExecution.NONE : execution;
    }

    public MeasureState state() {
        return state;
    }

    /** A wish to give it up that waits or was granted. */
    public @Nullable Cancellation cancellation() {
        return cancellation;
    }
}
