package org.sujarit.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.EventDays;
import org.sujarit.cycle.event.PlanSubmitted;
import org.sujarit.event.Events;
import org.sujarit.measure.event.PlanChanged;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Drafts the measures that answer a cycle's findings, and amends them while they are carried out. */
@Component
public class Planning {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final EventDays days;
    private final AuditTrail trail;
    private final Events events;

    Planning(Cycles cycles, Findings findings, Measures measures, EventDays days, AuditTrail trail, Events events) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
        this.days = days;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Puts these measures in place of the drafted ones and submits the plan.
     *
     * @throws org.sujarit.refusal.Refused when a measure is incomplete or a weakness has none
     */
    @Transactional
    public void submitPlan(Long cycleId, List<PlannedMeasure.Typed> typed, String actor) {
        holdYear(cycleId);
        Cycle cycle = cycles.get(cycleId);
        Map<Long, Finding> known = findingsOf(cycleId);
        List<PlannedMeasure> plan = checked(cycle, typed, known);
        cycle.planSubmitted(actor);
        measures.findByCycleIdOrderByOrdinal(cycleId).forEach(measures::delete);
        measures.flush(); // or the new ones are written first, and their codes are still taken
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, LocalDate> told = days.of(cycleId);
        for (int row = 0; row < plan.size(); row++) {
            Measure measure = drafted(cycle, row + 1, plan.get(row), known, numbers);
            measure.dueAfter(EventDays.day(told, plan.get(row).plan().approach().dueEvent()));
            measures.save(measure);
        }
        trail.record(cycle.key(), actor, "plan-submitted", "measures " + plan.size());
        events.tell(actor, happened -> new PlanSubmitted(happened, cycleId));
    }

    /** What was planned for findings that are made anew. */
    @Transactional
    public void forget(Long cycleId) {
        measures.findByCycleIdOrderByOrdinal(cycleId).forEach(measures::delete);
        measures.flush();
    }

    /**
     * Looks whether a running year could have it so: one measure more, or another plan for one that is under way. Which
     * findings it answers and whose it is stays, and so do its steps, which may say something else and get more of them.
     *
     * @param changed id of the measure that is planned otherwise; null for one more
     * @throws Refused when that measure is not under way
     */
    @Transactional(readOnly = true)
    public void checkAmended(Cycle cycle, @Nullable Long changed, PlannedMeasure.Typed typed, Reasons reasons) {
        anew(cycle, changed, typed, reasons);
    }

    /** Whoever decides on the measure meanwhile waits, or was first; what is proposed for it is written down then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(@Nullable Long measure) {
        if (measure != null && measures.forEvidence(measure).isEmpty()) {
            throw Refused.missing("access.not-your-agency");
        }
    }

    /** Whoever tells the day of an event its deadlines are counted from waits, or was first. */
    private void holdYear(Long cycleId) {
        if (cycles.forAddition(cycleId).isEmpty()) {
            throw Refused.missing("access.not-your-agency");
        }
    }

    /** Null when there are reasons against it. */
    private @Nullable PlannedMeasure anew(
            Cycle cycle, @Nullable Long changed, PlannedMeasure.Typed typed, Reasons reasons) {
        PlannedMeasure plan = one(typed, "", cycle, findingsOf(cycle.id()), reasons);
        if (changed != null) {
            Measure measure = ofYear(cycle, changed);
            if (!measure.state().underWay()) {
                throw Refused.conflict("amendment.measure-not-under-way", measure.code());
            }
            if (plan != null) {
                plan.mustKeep(measure, reasons);
            }
        }
        return plan;
    }

    /** The measure as it would be planned, which is kept nowhere. */
    @Transactional(readOnly = true)
    public Measure amended(Cycle cycle, @Nullable Long changed, PlannedMeasure.Typed typed) {
        PlannedMeasure plan = complete(cycle, typed);
        if (changed == null) {
            return another(cycle, plan);
        }
        Measure measure = ofYear(cycle, changed);
        return new Measure(cycle.id(), cycle.key(), measure.code(), measure.ordinal(), plan);
    }

    /**
     * What stands behind a change of a plan that is carried out.
     *
     * @param subject business key of what was approved
     * @param authors user ids of everybody who wrote it, who have a hand in the measure from now on
     * @param by user id of who approved it
     */
    public record Approved(String subject, Set<String> authors, String by) {}

    /**
     * Makes it so.
     *
     * @throws Refused when the measure is not under way any more
     */
    @Transactional
    public Measure amend(Cycle cycle, @Nullable Long changed, PlannedMeasure.Typed typed, Approved approved) {
        holdYear(cycle.id());
        Reasons reasons = new Reasons();
        PlannedMeasure plan = anew(cycle, changed, typed, reasons);
        reasons.refuseIfAny();
        return carriedOutBy(Objects.requireNonNull(plan), cycle, changed, approved);
    }

    private Measure carriedOutBy(PlannedMeasure plan, Cycle cycle, @Nullable Long changed, Approved approved) {
        Measure measure = changed == null ? another(cycle, plan) : ofYear(cycle, changed);
        measure.plannedAnew(plan);
        measure.dueAfter(
                EventDays.day(days.of(cycle.id()), plan.plan().approach().dueEvent()));
        Long id = measures.save(measure).id();
        measures.flush();
        for (String author : new TreeSet<>(approved.authors())) {
            trail.record(
                    measure.key(), author, changed == null ? "measure-added" : "measure-replanned", approved.subject());
        }
        trail.record(measure.key(), approved.by(), "plan-changed", approved.subject());
        if (changed != null) {
            events.tell(approved.by(), happened -> new PlanChanged(happened, id));
        }
        return measure;
    }

    /** Business key of the measure, or of the year where it is to get one more. */
    @Transactional(readOnly = true)
    public String keyOf(Cycle cycle, @Nullable Long measure) {
        return measure == null ? cycle.key() : ofYear(cycle, measure).key();
    }

    private Measure ofYear(Cycle cycle, Long id) {
        Measure measure = measures.whole(id);
        if (!measure.cycleId().equals(cycle.id())) {
            throw Refused.missing("access.not-your-agency").concerning(measure.agency());
        }
        return measure;
    }

    private PlannedMeasure complete(Cycle cycle, PlannedMeasure.Typed typed) {
        Reasons reasons = new Reasons();
        PlannedMeasure plan = one(typed, "", cycle, findingsOf(cycle.id()), reasons);
        reasons.refuseIfAny();
        return Objects.requireNonNull(plan);
    }

    private Measure another(Cycle cycle, PlannedMeasure plan) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Measure> earlier = measures.findByCycleIdOrderByOrdinal(cycle.id());
        earlier.forEach(measure -> numbers.merge(itemOf(measure), numberOf(measure), Math::max));
        int ordinal = earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).ordinal() + 1;
        return drafted(cycle, ordinal, plan, findingsOf(cycle.id()), numbers);
    }

    private Map<Long, Finding> findingsOf(Long cycleId) {
        return findings.findByCycleIdOrderByOrdinal(cycleId).stream()
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    private static List<PlannedMeasure> checked(
            Cycle cycle, List<PlannedMeasure.Typed> typed, Map<Long, Finding> known) {
        Reasons reasons = new Reasons();
        List<PlannedMeasure> plan = new ArrayList<>();
        for (int row = 0; row < typed.size(); row++) {
            PlannedMeasure one = one(typed.get(row), "measures[" + row + "].", cycle, known, reasons);
            if (one != null) {
                plan.add(one);
            }
        }
        for (Finding finding : known.values()) {
            if (finding.kind().needsMeasure() && typed.stream().noneMatch(one -> answers(one, finding, known))) {
                reasons.against("measures", "plan.finding.unanswered", finding.item());
            }
        }
        reasons.refuseIfAny();
        return plan;
    }

    private static @Nullable PlannedMeasure one(
            PlannedMeasure.Typed typed, String at, Cycle cycle, Map<Long, Finding> known, Reasons reasons) {
        PlannedMeasure plan = typed.checked(at, cycle.fiscalYear(), reasons);
        if (plan != null && !known.keySet().containsAll(plan.findings())) {
            reasons.against(at + "findings", "plan.findings.unknown");
        }
        return plan;
    }

    private static boolean answers(PlannedMeasure.Typed typed, Finding finding, Map<Long, Finding> known) {
        return typed.findings() != null
                && typed.findings().stream()
                        .map(known::get)
                        .anyMatch(answered -> answered != null && finding.risesWith(answered));
    }

    private static Measure drafted(
            Cycle cycle, int ordinal, PlannedMeasure plan, Map<Long, Finding> known, Map<String, Integer> numbers) {
        String item = Objects.requireNonNull(known.get(plan.findings().get(0))).item();
        String code = item + "-" + numbers.merge(item, 1, Integer::sum);
        return new Measure(cycle.id(), cycle.key(), code, ordinal, plan);
    }

    private static String itemOf(Measure measure) {
        return measure.code().substring(0, measure.code().lastIndexOf('-'));
    }

    private static int numberOf(Measure measure) {
        return Integer.parseInt(measure.code().substring(measure.code().lastIndexOf('-') + 1));
    }
}
