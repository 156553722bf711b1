package org.sujarit.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sujarit.assessment.FindingLevel;

/**
 * One effect in the reader's words.
 *
 * @param stateText where the measure stands
 * @param changeText what changed, or why nothing can be compared
 */
record EffectRow(Effect effect, String stateText, String changeText) {

    static String twoDecimals(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** With its sign, rounded only now. */
    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + twoDecimals(difference);
    }

    public String beforeText() {
        return twoDecimals(effect.before().score());
    }

    public String afterText() {
        return effect.after() == null ? "" : twoDecimals(effect.after().score());
    }

    /** A code in a later year that differs from the one before; else empty. */
    public String movedTo() {
        Reading after = effect.after();
        return after == null || after.code().equals(effect.before().code()) ? "" : after.code();
    }

    /** Of a drawing: the item where there is a code for it, and the measure. */
    public String label() {
        String item =
                effect.finding().level() == FindingLevel.ITEM ? effect.finding().item() + " · " : "";
        return item + effect.measure().code();
    }

    /** As {@code 2565: 78.20 · 2566: 81.00}. */
    public String readingsText() {
        return effect.readings().stream()
                .map(one -> one.itaYear() + ": " + twoDecimals(one.score()))
                .collect(Collectors.joining(" · "));
    }

    /** @throws NullPointerException when nothing is compared */
    BigDecimal difference() {
        return Objects.requireNonNull(effect.difference());
    }
}
