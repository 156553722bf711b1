package org.sujarit.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the scores of an assessment come to.
 *
 * @param lines instruments, their parts and indicators, in the order of the official form
 * @param computed the total by the formula, unrounded; null when an instrument has no score
 * @param published the total that was published, when it was entered
 * @param band the level reached, by the computed total or else by the published one; null when there is neither
 * @param provisional whether the band may be too good, because not every part that has to pass is known
 */
public record Totals(
        List<Line> lines,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal published,
        @Nullable String band,
        boolean provisional) {

    private static final int SHOWN = 2;

    public Totals {
        lines = List.copyOf(lines);
    }

    /** How deep a score lies. */
    public enum Level {
        INSTRUMENT,
        PART,
        INDICATOR,
        ITEM
    }

    /**
     * One instrument, part or indicator.
     *
     * @param computed the mean of what belongs to it, unrounded; null when something is missing
     * @param published what was published for it, when it was entered
     */
    public record Line(
            Level level, String code, String name, @Nullable BigDecimal computed, @Nullable BigDecimal published) {

        /** What counts: the published indicator, and the instrument made of its indicators where they are known. */
        public @Nullable BigDecimal value() {
            boolean counted = level == Level.INSTRUMENT ? computed != null : published == null;
            return counted ? computed : published;
        }

        /** Published less computed, both with two decimals; null when they say the same or one is missing. */
        public @Nullable BigDecimal difference() {
            return Totals.difference(published, computed);
        }
    }

    /** Published less computed total, both with two decimals; null when they say the same or one is missing. */
    public @Nullable BigDecimal difference() {
        return difference(published, computed);
    }

    /** The line with that code. */
    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** As it is shown: two decimals. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal score) {
        return score == null ? null : score.setScale(SHOWN, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal published, @Nullable BigDecimal computed) {
        BigDecimal told = shown(published);
        BigDecimal ours = shown(computed);
        if (told == null || ours == null || told.compareTo(ours) == 0) {
            return null;
        }
        return told.subtract(ours);
    }
}
