package org.sujarit.api.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Repetition;
import org.sujarit.assessment.finding.Repetitions;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.text.Texts;

/** Tells what was done the year before about weaknesses that come again, for a whole year in a few queries. */
@Component
class EarlierViews {

    private final Repetitions repetitions;
    private final Measures measures;
    private final Texts texts;

    EarlierViews(Repetitions repetitions, Measures measures, Texts texts) {
        this.repetitions = repetitions;
        this.measures = measures;
        this.texts = texts;
    }

    /** @return by id of the finding of this year */
    Map<Long, FindingView.Earlier> of(Cycle cycle, List<Finding> found) {
        Map<Long, Repetition> repeated = repetitions.of(cycle, found);
        List<Long> years = repeated.values().stream()
                .map(one -> one.year().id())
                .distinct()
                .toList();
        List<Measure> tried = years.isEmpty() ? List.of() : measures.withFindings(years);
        Map<Long, FindingView.Earlier> views = new HashMap<>();
        repeated.forEach((id, repetition) -> views.put(id, view(repetition, tried)));
        return views;
    }

    private FindingView.Earlier view(Repetition repetition, List<Measure> tried) {
        Finding earlier = repetition.earlier();
        return new FindingView.Earlier(
                repetition.year().fiscalYear().year(),
                repetition.year().fiscalYear().itaYear(),
                earlier.item(),
                earlier.score(),
                texts.of("finding.kind", earlier.kind()),
                tried.stream()
                        .filter(measure -> measure.findings().contains(earlier.id()))
                        .map(this::tried)
                        .toList());
    }

    private FindingView.Tried tried(Measure measure) {
        return new FindingView.Tried(
                measure.code(),
                measure.approach().title(),
                measure.state(),
                texts.of("measure.state", measure.state()),
                measure.approach().indicator(),
                measure.approach().target(),
                measure.execution().actual(),
                measure.approach().targetUnit(),
                measure.execution().outcome());
    }
}
