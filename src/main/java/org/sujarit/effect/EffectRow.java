package org.sujarit.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sujarit.measure.MeasureState;

/**
 * One effect in the reader's words.
 *
 * @param stateText where the measure stands
 * @param changeText what changed, or why nothing can be compared
 * @param readings each as {@code 2565: 78.20}
 */
record EffectRow(Effect effect, String stateText, String changeText, List<String> readings) {

    static String twoDecimals(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** What was given up changed nothing: it is told, but neither drawn nor counted. */
    boolean counts() {
        return effect.measure().state() != MeasureState.CANCELLED;
    }

    public String beforeText() {
        return effect.before() == null ? "" : twoDecimals(effect.before().score());
    }

    public String afterText() {
        return effect.after() == null ? "" : twoDecimals(effect.after().score());
    }

    /** A code in a later year that differs from the one before; else empty. */
    public String movedTo() {
        ItemScore after = effect.after();
        return after == null || after.code().equals(effect.finding().item()) ? "" : after.code();
    }

    /** Of a drawing: the measure, and the item where the measure is not named after it. */
    public String label() {
        String measure = effect.measure().code();
        String item = effect.finding().item();
        return measure.startsWith(item + "-") ? measure : item + " · " + measure;
    }
}
