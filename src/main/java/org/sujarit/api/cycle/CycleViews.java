package org.sujarit.api.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** Makes views of cycles and their findings. */
@Component
public class CycleViews {

    private final Findings findings;
    private final EarlierViews earlier;
    private final WithdrawalView.Views withdrawals;
    private final Texts texts;

    CycleViews(Findings findings, EarlierViews earlier, WithdrawalView.Views withdrawals, Texts texts) {
        this.withdrawals = withdrawals;
        this.findings = findings;
        this.earlier = earlier;
        this.texts = texts;
    }

    public CycleView of(Cycle cycle) {
        FiscalYear year = cycle.fiscalYear();
        Locale reader = LocaleContextHolder.getLocale();
        return new CycleView(
                cycle.id(),
                year.year(),
                cycle.state(),
                texts.of("cycle.state", cycle.state()),
                ThaiDates.full(year.first(), reader) + " – " + ThaiDates.full(year.last(), reader),
                year.itaYear(),
                withdrawals.of(cycle));
    }

    public List<FindingView> findingsOf(Cycle cycle) {
        List<Finding> found = findings.findByCycleIdOrderByOrdinal(cycle.id());
        Map<Long, FindingView.Earlier> before = earlier.of(cycle, found);
        return found.stream()
                .map(finding -> view(finding, before.get(finding.id())))
                .toList();
    }

    private FindingView view(Finding finding, FindingView.@Nullable Earlier before) {
        return new FindingView(
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
                finding.issue(),
                before != null && finding.kind().needsMeasure(),
                before);
    }
}
