package org.sujarit.process.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.thai.ThaiDates;

/** Makes views of cycles and their findings. */
@Component
class CycleViews {

    private final Findings findings;
    private final Texts texts;

    CycleViews(Findings findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    CycleView of(Cycle cycle) {
        FiscalYear year = cycle.fiscalYear();
        return new CycleView(
                cycle.id(),
                year.year(),
                cycle.state(),
                texts.of("cycle.state", cycle.state()),
                ThaiDates.full(year.first()) + " – " + ThaiDates.full(year.last()),
                year.itaYear());
    }

    List<FindingView> findingsOf(Cycle cycle) {
        return findings.findByCycleIdOrderByPosition(cycle.id()).stream()
                .map(finding -> new FindingView(
                        finding.id(),
                        finding.item(),
                        finding.itemText(),
                        finding.level(),
                        finding.indicator(),
                        finding.instrument(),
                        finding.kind(),
                        texts.of("finding.kind", finding.kind()),
                        finding.score(),
                        finding.rule(),
                        finding.issue()))
                .toList();
    }
}
