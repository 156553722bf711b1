package org.sujarit.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sujarit.assessment.Totals.Level;
import org.sujarit.assessment.Totals.Line;
import org.sujarit.catalogue.Band;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Indicator;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Weight;

/**
 * The arithmetic of one ITA year: an indicator is the mean of its items, an instrument the mean of its indicators, the
 * total the weighted sum of the instruments. What is published stands in for what cannot be computed.
 */
public final class Scoring {

    private static final MathContext EXACT = new MathContext(40);

    /** Far finer than any score; three thirds are one again. */
    private static final int GUARD = 20;

    private final Catalogue catalogue;

    public Scoring(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param total the published total, 0 to 100, when there is one
     * @param marks what was published for instruments, parts and indicators, by code
     * @param items scores of items, by code
     */
    public Totals of(@Nullable BigDecimal total, Map<String, BigDecimal> marks, Map<String, BigDecimal> items) {
        Map<String, Line> indicators = new HashMap<>();
        for (Indicator one : catalogue.indicators()) {
            indicators.put(one.code(), indicator(one, marks, items));
        }
        List<Line> lines = new ArrayList<>();
        List<Line> instruments = new ArrayList<>();
        for (Weight weight : catalogue.instruments()) {
            Line instrument = instrument(weight, marks, indicators);
            instruments.add(instrument);
            lines.add(instrument);
            parts(weight, marks).forEach(lines::add);
            catalogue.indicatorsOf(weight.code()).forEach(one -> lines.add(known(indicators, one)));
        }
        BigDecimal computed = weighted(instruments);
        BigDecimal counted = computed == null ? total : computed;
        Gates gates = gates(marks, instruments);
        String band = counted == null ? null : band(counted, gates);
        return new Totals(lines, computed, total, band, band != null && !gates.complete());
    }

    private Line indicator(Indicator one, Map<String, BigDecimal> marks, Map<String, BigDecimal> items) {
        List<Item> asked = one.fromItems() ? catalogue.itemsOf(one) : List.of();
        BigDecimal mean =
                mean(asked.stream().map(item -> items.get(item.code())).toList());
        return new Line(Level.INDICATOR, one.code(), one.name(), mean, marks.get(one.code()));
    }

    private Line instrument(Weight weight, Map<String, BigDecimal> marks, Map<String, Line> indicators) {
        BigDecimal mean = mean(catalogue.indicatorsOf(weight.code()).stream()
                .map(one -> known(indicators, one).value())
                .toList());
        String code = weight.code().name();
        return new Line(Level.INSTRUMENT, code, weight.name(), mean, marks.get(code));
    }

    private static List<Line> parts(Weight weight, Map<String, BigDecimal> marks) {
        return weight.parts().stream()
                .map(part -> new Line(Level.PART, part.code(), part.name(), null, marks.get(part.code())))
                .toList();
    }

    private static Line known(Map<String, Line> indicators, Indicator one) {
        return Objects.requireNonNull(indicators.get(one.code()));
    }

    private @Nullable BigDecimal weighted(List<Line> instruments) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int one = 0; one < instruments.size(); one++) {
            BigDecimal value = instruments.get(one).value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value.multiply(catalogue.instruments().get(one).weight()));
        }
        return sum.setScale(GUARD, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    /** What every instrument, part by part, has reached; an instrument whose parts are unknown stands for them. */
    private record Gates(List<BigDecimal> known, boolean complete) {}

    private Gates gates(Map<String, BigDecimal> marks, List<Line> instruments) {
        List<BigDecimal> known = new ArrayList<>();
        boolean complete = true;
        for (int one = 0; one < instruments.size(); one++) {
            List<BigDecimal> values = catalogue.instruments().get(one).parts().stream()
                    .map(part -> marks.get(part.code()))
                    .filter(Objects::nonNull)
                    .toList();
            known.addAll(values);
            if (values.isEmpty()
                    || values.size() < catalogue.instruments().get(one).parts().size()) {
                BigDecimal whole = instruments.get(one).value();
                complete &= whole != null
                        && catalogue.instruments().get(one).parts().isEmpty();
                known.addAll(whole == null ? List.of() : List.of(whole));
            }
        }
        return new Gates(known, complete || catalogue.bands().stream().allMatch(band -> band.leastEach() == null));
    }

    private String band(BigDecimal total, Gates gates) {
        for (Band band : catalogue.bands()) {
            BigDecimal least = band.leastEach();
            boolean each = least == null || gates.known().stream().allMatch(value -> value.compareTo(least) >= 0);
            if (each && total.compareTo(band.leastTotal()) >= 0) {
                return band.name();
            }
        }
        throw new IllegalStateException("the lowest band is open: " + total);
    }

    private static @Nullable BigDecimal mean(List<@Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return values.isEmpty()
                ? null
                : sum.divide(BigDecimal.valueOf(values.size()), EXACT)
                        .setScale(GUARD, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
    }
}
