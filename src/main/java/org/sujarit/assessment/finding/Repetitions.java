package org.sujarit.assessment.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Lineage;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;

/** Recognises what was weak the year before already, under whatever code it was asked then. */
@Component
public class Repetitions {

    private final Cycles cycles;
    private final Findings findings;
    private final Catalogues catalogues;

    Repetitions(Cycles cycles, Findings findings, Catalogues catalogues) {
        this.cycles = cycles;
        this.findings = findings;
        this.catalogues = catalogues;
    }

    /**
     * What of that cycle was weak the year before.
     *
     * @param found the findings of that cycle
     * @return by id of the finding, strengths among them: whether one is a weakness still is for the officer to say
     */
    @Transactional(readOnly = true)
    public Map<Long, Repetition> of(Cycle cycle, List<Finding> found) {
        Map<Long, Repetition> repetitions = new HashMap<>();
        yearBefore(cycle).ifPresent(year -> {
            Lineage lineage = catalogues.lineage();
            Map<Lineage.Question, Finding> weak = weaknesses(year, lineage);
            for (Finding finding : found) {
                finding.question(cycle.fiscalYear().itaYear(), lineage)
                        .map(weak::get)
                        .ifPresent(earlier -> repetitions.put(finding.id(), new Repetition(year, earlier)));
            }
        });
        return repetitions;
    }

    private Optional<Cycle> yearBefore(Cycle cycle) {
        return cycles.ofAgencies(Set.of(cycle.agency().code())).stream()
                .filter(year -> year.fiscalYear().year() < cycle.fiscalYear().year())
                .filter(year -> year.state() != CycleState.OPENED)
                .max(Comparator.comparingInt(year -> year.fiscalYear().year()));
    }

    private Map<Lineage.Question, Finding> weaknesses(Cycle year, Lineage lineage) {
        Map<Lineage.Question, Finding> weak = new HashMap<>();
        findings.findByCycleIdOrderByOrdinal(year.id()).stream()
                .filter(finding -> finding.kind().needsMeasure())
                .forEach(finding -> finding.question(year.fiscalYear().itaYear(), lineage)
                        .ifPresent(question -> weak.put(question, finding)));
        return weak;
    }
}
