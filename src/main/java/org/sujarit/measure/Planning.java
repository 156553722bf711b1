package org.sujarit.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.event.PlanSubmitted;
import org.sujarit.event.Events;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Drafts the measures that answer a cycle's findings. */
@Component
public class Planning {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final AuditTrail trail;
    private final Events events;

    Planning(Cycles cycles, Findings findings, Measures measures, AuditTrail trail, Events events) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
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
        Cycle cycle = cycles.get(cycleId);
        Map<Long, Finding> known = findingsOf(cycleId);
        List<PlannedMeasure> plan = checked(cycle, typed, known);
        cycle.planSubmitted(actor);
        measures.findByCycleIdOrderByOrdinal(cycleId).forEach(measures::delete);
        measures.flush(); // or the new ones are written first, and their codes are still taken
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < plan.size(); row++) {
            measures.save(drafted(cycle, row + 1, plan.get(row), known, numbers));
        }
        trail.record(cycle.key(), actor, "plan-submitted", "measures " + plan.size());
        events.tell(actor, happened -> new PlanSubmitted(happened, cycleId));
    }

    /**
     * Adds a measure to a year that runs already.
     *
     * @throws org.sujarit.refusal.Refused when it is incomplete or the year does not run
     */
    @Transactional
    public Measure add(Long cycleId, PlannedMeasure.Typed typed, String actor) {
        Cycle cycle = cycles.forAddition(cycleId).orElseThrow(() -> Refused.missing("cycle.missing"));
        cycle.mustBe(CycleState.RUNNING);
        Map<Long, Finding> known = findingsOf(cycleId);
        Reasons reasons = new Reasons();
        PlannedMeasure plan = one(typed, "", cycle, known, reasons);
        reasons.refuseIfAny();
        Map<String, Integer> numbers = new HashMap<>();
        List<Measure> earlier = measures.findByCycleIdOrderByOrdinal(cycleId);
        earlier.forEach(measure -> numbers.merge(itemOf(measure), numberOf(measure), Math::max));
        int ordinal = earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).ordinal() + 1;
        Measure measure =
                measures.save(drafted(cycle, ordinal, java.util.Objects.requireNonNull(plan), known, numbers));
        trail.record(measure.key(), actor, "measure-added", "");
        return measure;
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

    private static @org.jspecify.annotations.Nullable PlannedMeasure one(
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
        String item = java.util.Objects.requireNonNull(known.get(plan.findings().get(0)))
                .item();
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
