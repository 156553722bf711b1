package org.sujarit.desk.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.text.Texts;

/** What each indicator scored in the assessments an agency has taken in, in one question. */
@Component
class IndicatorScores {

    private static final int DECIMALS = 2;

    private final JdbcClient jdbc;
    private final Texts texts;

    IndicatorScores(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** @param itaYear Buddhist Era */
    record Score(int itaYear, int indicator, String name, BigDecimal value) {}

    /** Of all these years, the oldest first. */
    List<Score> of(Collection<Cycle> years) {
        return jdbc.sql(
                        "select c.fiscal_year, f.indicator, f.item_text, f.score from finding f"
                                + " join cycle c on c.id = f.cycle_id where f.cycle_id in (:years)"
                                + " and f.finding_level = 'INDICATOR' and f.score is not null order by c.fiscal_year, f.position")
                .param("years", years.stream().map(Cycle::id).toList())
                .query((row, number) -> new Score(
                        new FiscalYear(row.getInt(1)).itaYear(), row.getInt(2), row.getString(3), row.getBigDecimal(4)))
                .list();
    }

    /** What the indicators are called, the newest name of each. */
    static Map<Integer, String> names(List<Score> scores) {
        Map<Integer, String> names = new TreeMap<>();
        scores.forEach(score -> names.put(score.indicator(), score.name()));
        return names;
    }

    /** A line for each indicator, a column for each ITA year. */
    Figures figures(List<Score> scores) {
        List<Integer> years = scores.stream().map(Score::itaYear).distinct().toList();
        List<Figures.Line> lines = new ArrayList<>();
        names(scores).forEach((indicator, name) -> {
            List<@Nullable BigDecimal> numbers = new ArrayList<>();
            years.forEach(year -> numbers.add(value(scores, year, indicator)));
            lines.add(new Figures.Line(name, "", numbers));
        });
        return new Figures(
                "scores", true, years.stream().map(texts::calendarYear).toList(), lines);
    }

    private static @Nullable BigDecimal value(List<Score> scores, int year, int indicator) {
        return scores.stream()
                .filter(score -> score.itaYear() == year && score.indicator() == indicator)
                .map(score -> score.value().setScale(DECIMALS, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
    }
}
