package org.sujarit.effect;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Effects as open data: the scores before and after with two decimals, the difference computed before rounding. What is
 * here does not change; more may be added. Years are of the Buddhist Era.
 *
 * @param agency its code
 * @param name of the agency
 */
@JsonPropertyOrder({"agency", "name", "effects"})
public record EffectFile(String agency, String name, List<Line> effects) {

    private static final int DECIMALS = 2;

    public static EffectFile of(String agency, String name, List<Effect> effects) {
        return new EffectFile(
                agency, name, effects.stream().map(EffectFile::line).toList());
    }

    /**
     * One measure beside one of the items it answers.
     *
     * @param change {@code rose}, {@code fell} or {@code same}, or why nothing is compared: {@code no-later-result},
     *     {@code no-later-score}, {@code not-asked}, {@code no-earlier-score}, {@code unknown-wording}
     */
    @JsonPropertyOrder({
        "fiscalYear",
        "measure",
        "title",
        "level",
        "instrument",
        "item",
        "itemText",
        "before",
        "after",
        "difference",
        "change",
        "scores"
    })
    record Line(
            int fiscalYear,
            String measure,
            String title,
            String level,
            String instrument,
            String item,
            String itemText,
            @Nullable Point before,
            @Nullable Point after,
            @Nullable BigDecimal difference,
            String change,
            List<Point> scores) {}

    /** A score of one ITA year. */
    @JsonPropertyOrder({"itaYear", "item", "score"})
    record Point(int itaYear, String item, BigDecimal score) {

        static Point of(ItemScore reading) {
            return new Point(reading.itaYear(), reading.code(), rounded(reading.score()));
        }
    }

    private static Line line(Effect effect) {
        ItemScore after = effect.after();
        BigDecimal difference = effect.difference();
        return new Line(
                effect.cycle().fiscalYear().year(),
                effect.measure().code(),
                effect.measure().approach().title(),
                effect.finding().level().name(),
                effect.finding().instrument().name(),
                effect.finding().item(),
                effect.finding().wording(),
                point(effect.before()),
                point(after),
                difference == null ? null : rounded(difference),
                word(effect.change()),
                effect.readings().stream().map(Point::of).toList());
    }

    private static @Nullable Point point(@Nullable ItemScore reading) {
        return reading == null ? null : Point.of(reading);
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
