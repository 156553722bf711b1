package org.sujarit.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Reads a year that was taken in, in a handful of queries. */
@Component
class TakenInCycle {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;
    private final AuditTrail trail;
    private final Texts texts;

    TakenInCycle(
            Cycles cycles, Findings findings, Measures measures, Evidences evidences, AuditTrail trail, Texts texts) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
        this.trail = trail;
        this.texts = texts;
    }

    /** @throws Refused when the year is not of the reader's agency, or was not taken in */
    @Transactional(readOnly = true)
    public TakenInYear of(Long id, Actor actor) {
        Cycle cycle = cycles.get(id);
        actor.mustBelongTo(cycle.agency().code());
        if (cycle.state() != CycleState.TAKEN_IN) {
            throw Refused.missing("intake.not-taken-in");
        }
        List<Measure> all = measures.findByCycleIdOrderByOrdinal(id);
        List<Evidence> links = evidences.ofAll(all.stream().map(Measure::id).toList());
        Map<Long, List<String>> byStep = links.stream()
                .filter(link -> link.activityId() != null && link.url() != null)
                .collect(Collectors.groupingBy(
                        link -> Objects.requireNonNull(link.activityId()),
                        Collectors.mapping(link -> Objects.requireNonNull(link.url()), Collectors.toList())));
        return new TakenInYear(
                id,
                cycle.agency().name(),
                cycle.fiscalYear().year(),
                texts.at(cycle.openedAt()),
                trail.entriesOf(cycle.key()).stream()
                        .findFirst()
                        .map(AuditEntry::detail)
                        .orElse(""),
                findings.findByCycleIdOrderByOrdinal(id).stream()
                        .map(finding -> TakenInYear.weakness(finding, all, byStep))
                        .toList(),
                all.size(),
                all.stream()
                        .flatMap(measure -> measure.activities().stream())
                        .mapToInt(activity -> activity.results().size())
                        .sum(),
                links.size());
    }
}
