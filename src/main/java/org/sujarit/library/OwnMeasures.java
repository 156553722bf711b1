package org.sujarit.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.catalogue.Lineage;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** What the agency did about the same in other years, however that ended. */
@Component
class OwnMeasures {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;

    OwnMeasures(Cycles cycles, Findings findings, Measures measures) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
    }

    /** By what was asked, the newest year first. */
    Map<Question, List<Suggestion>> beside(Cycle cycle, Lineage lineage) {
        List<Cycle> years = cycles.ofAgencies(Set.of(cycle.agency().code())).stream()
                .filter(year -> !year.id().equals(cycle.id()))
                .toList();
        if (years.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = years.stream().map(Cycle::id).toList();
        Map<Long, Finding> found = findings.findByCycleIdInOrderByOrdinal(ids).stream()
                .collect(Collectors.toMap(Finding::id, finding -> finding));
        Map<Long, List<Measure>> done = measures.withFindings(ids).stream()
                .filter(measure -> measure.state().closed())
                .collect(Collectors.groupingBy(Measure::cycleId));
        Map<Question, List<Suggestion>> suggestions = new HashMap<>();
        for (Cycle year : years) {
            for (Measure measure : done.getOrDefault(year.id(), List.of())) {
                Suggestion one = Suggestion.of(
                        Source.OURS, year.agency().name(), year.fiscalYear().year(), measure);
                measure.findings().stream()
                        .map(found::get)
                        .flatMap(finding -> finding.question(year.fiscalYear().itaYear(), lineage).stream())
                        .distinct()
                        .forEach(asked -> suggestions
                                .computeIfAbsent(asked, first -> new ArrayList<>())
                                .add(one));
            }
        }
        return suggestions;
    }
}
