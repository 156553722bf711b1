package org.sujarit.assessment.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Assessment;
import org.sujarit.assessment.Score;
import org.sujarit.assessment.Totals;
import org.sujarit.assessment.result.ResultRows;
import org.sujarit.assessment.result.Results;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Indicator;
import org.sujarit.catalogue.Instrument;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Weight;

/** Everything of an assessment that has a score: instruments with their parts, indicators, items. */
final class FindingSubjects {

    private final Totals totals;
    private final List<Finding.Subject> subjects = new ArrayList<>();

    private FindingSubjects(Totals totals) {
        this.totals = totals;
    }

    static List<Finding.Subject> of(Assessment assessment, Catalogue catalogue) {
        FindingSubjects found = new FindingSubjects(assessment.totals(catalogue));
        for (Weight weight : catalogue.instruments()) {
            found.line(FindingLevel.INSTRUMENT, weight.code().name(), weight.name(), weight.code(), null);
            weight.parts()
                    .forEach(
                            part -> found.line(FindingLevel.INSTRUMENT, part.code(), part.name(), weight.code(), null));
            for (Indicator indicator : catalogue.indicatorsOf(weight.code())) {
                String name = ResultRows.INDICATOR + indicator.number() + " " + indicator.name();
                found.line(FindingLevel.INDICATOR, indicator.code(), name, weight.code(), indicator.number());
            }
        }
        Map<String, Integer> indicators =
                catalogue.items().stream().collect(Collectors.toMap(Item::code, Item::indicator));
        assessment.scores().forEach(score -> found.item(score, indicators.get(score.item())));
        return found.subjects;
    }

    private void line(
            FindingLevel level, String code, String name, Instrument instrument, @Nullable Integer indicator) {
        BigDecimal value = totals.line(code).map(Totals.Line::value).orElse(null);
        if (value != null) {
            BigDecimal kept = value.setScale(Results.DECIMALS, RoundingMode.HALF_UP);
            subjects.add(new Finding.Subject(level, code, name, instrument, indicator, kept, ""));
        }
    }

    private void item(Score score, @Nullable Integer indicator) {
        subjects.add(new Finding.Subject(
                FindingLevel.ITEM,
                score.item(),
                score.itemText(),
                score.instrument(),
                indicator,
                score.score(),
                Objects.requireNonNullElse(score.recommendation(), "")));
    }
}
