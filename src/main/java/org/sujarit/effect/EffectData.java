package org.sujarit.effect;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.sheet.SheetWriter;

/**
 * Effects as open data: the scores before and after with two decimals, the difference computed before rounding. What is
 * here does not change; more may be added. Years are of the Buddhist Era. A {@code change} is {@code rose}, {@code fell}
 * or {@code same}, or says why nothing is compared: {@code no-later-result}, {@code no-later-score}, {@code not-asked},
 * {@code no-earlier-score}, {@code unknown-wording}.
 */
public final class EffectData {

    private static final List<Object> COLUMNS = List.of(
            "agency",
            "fiscal_year",
            "measure",
            "title",
            "level",
            "instrument",
            "item",
            "item_text",
            "ita_year_before",
            "score_before",
            "ita_year_after",
            "item_after",
            "score_after",
            "difference",
            "change");

    private static final int DECIMALS = 2;

    private EffectData() {}

    /** The file for programs. */
    @JsonPropertyOrder({"agency", "name", "effects"})
    public record File(String agency, String name, List<Line> effects) {}

    /** One measure beside one of the items it answers. */
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

    public static File file(String agency, String name, List<Effect> effects) {
        return new File(agency, name, effects.stream().map(EffectData::line).toList());
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

    public static byte[] csv(File file) {
        List<List<Object>> rows = new ArrayList<>(List.of(COLUMNS));
        for (Line line : file.effects()) {
            rows.add(cells(file.agency(), line));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SheetWriter(rows).csv(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<Object> cells(String agency, Line line) {
        Point before = line.before();
        Point after = line.after();
        return List.of(
                agency,
                line.fiscalYear(),
                line.measure(),
                line.title(),
                line.level(),
                line.instrument(),
                line.item(),
                line.itemText(),
                before == null ? "" : before.itaYear(),
                before == null ? "" : before.score(),
                after == null ? "" : after.itaYear(),
                after == null ? "" : after.item(),
                after == null ? "" : after.score(),
                line.difference() == null ? "" : line.difference(),
                line.change());
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
