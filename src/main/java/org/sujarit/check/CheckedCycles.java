package org.sujarit.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Wordings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.EventDays;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Result;

/** Reads a year for checking, in a handful of queries. */
@Component
class CheckedCycles {

    private final Catalogues catalogues;
    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;
    private final EventDays days;
    private final Clock clock;

    CheckedCycles(
            Catalogues catalogues,
            Findings findings,
            Measures measures,
            Evidences evidences,
            EventDays days,
            Clock clock) {
        this.catalogues = catalogues;
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
        this.days = days;
        this.clock = clock;
    }

    CheckedCycle of(Cycle cycle) {
        List<Measure> planned = measures.findByCycleIdOrderByOrdinal(cycle.id()).stream()
                .filter(measure -> measure.state() != MeasureState.CANCELLED)
                .toList();
        Map<Long, List<Evidence>> proofs = evidences
                .ofAll(planned.stream().map(Measure::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Evidence::measureId));
        Map<String, LocalDate> told = days.of(cycle.id());
        return new CheckedCycle(
                cycle.fiscalYear().first(),
                cycle.fiscalYear().last(),
                LocalDate.now(clock),
                new Wordings(catalogues
                        .of(cycle.fiscalYear().itaYear(), cycle.agency().code())
                        .items()),
                weaknesses(findings.findByCycleIdOrderByOrdinal(cycle.id()), planned),
                planned.stream()
                        .map(measure -> measure(measure, proofs.getOrDefault(measure.id(), List.of()), told))
                        .toList());
    }

    /** An instrument or indicator rises with its items: a measure against one of them answers it too. */
    private static List<CheckedCycle.Weakness> weaknesses(List<Finding> all, List<Measure> planned) {
        Set<Long> answered =
                planned.stream().flatMap(measure -> measure.findings().stream()).collect(Collectors.toSet());
        List<Finding> risen =
                all.stream().filter(one -> answered.contains(one.id())).toList();
        return all.stream().map(finding -> weakness(finding, risen)).toList();
    }

    private static CheckedCycle.Weakness weakness(Finding finding, List<Finding> risen) {
        boolean open = finding.kind().needsMeasure() && risen.stream().noneMatch(finding::risesWith);
        return new CheckedCycle.Weakness(finding.id(), finding.item(), finding.itemText(), finding.issue(), open);
    }

    private static CheckedCycle.Planned measure(Measure measure, List<Evidence> proofs, Map<String, LocalDate> told) {
        return new CheckedCycle.Planned(
                measure.code(),
                measure.approach().title(),
                List.copyOf(measure.findings()),
                measure.activities().stream().map(CheckedCycles::step).toList(),
                measure.unit(),
                measure.approach().position(),
                measure.plan().startsOn(),
                measure.plan().endsOn(),
                deadline(measure, told),
                measure.approach().monitoring(),
                new CheckedCycle.Reached(
                        measure.approach().indicator(),
                        measure.execution().actual(),
                        measure.approach().targetUnit(),
                        Objects.requireNonNullElse(measure.execution().outcome(), "")),
                measure.state().compareTo(MeasureState.EXECUTING) > 0,
                proofs.stream().map(CheckedCycles::proof).toList());
    }

    private static CheckedCycle.@Nullable Deadline deadline(Measure measure, Map<String, LocalDate> told) {
        Approach.Deadline rule = measure.approach().deadline();
        return rule == null
                ? null
                : new CheckedCycle.Deadline(
                        rule.event(),
                        rule.days(),
                        told.containsKey(EventDays.key(rule.event())) ? measure.dueOn() : null);
    }

    private static CheckedCycle.Step step(Activity activity) {
        return new CheckedCycle.Step(
                activity.id(),
                activity.number(),
                activity.text(),
                activity.results().stream().map(CheckedCycles::done).toList(),
                activity.isNotPossible());
    }

    private static CheckedCycle.Done done(Result result) {
        return new CheckedCycle.Done(
                result.doneOn(),
                result.text(),
                result.quantity(),
                Objects.requireNonNullElse(result.outsideReason(), ""));
    }

    private static CheckedCycle.Proof proof(Evidence evidence) {
        return new CheckedCycle.Proof(
                evidence.activityId(),
                evidence.title(),
                evidence.url(),
                evidence.effectiveOn(),
                Objects.requireNonNullElse(evidence.outsideReason(), ""));
    }
}
