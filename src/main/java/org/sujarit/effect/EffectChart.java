package org.sujarit.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The scores before and after as a drawing: a line for each pair on a scale from 0 to 100. Places across are in per cent
 * of whatever width there is, so that letters stay readable on a phone; places down are pixels.
 *
 * @param height pixels
 * @param ticks where the scale is marked
 */
record EffectChart(int height, int foot, List<Tick> ticks, List<Pair> pairs) {

    private static final int ROW = 58;
    private static final int SCALE = 26;
    private static final int TEXT = 18;
    private static final int LINE = 36;
    private static final List<Integer> MARKED = List.of(0, 25, 50, 75, 100);

    /**
     * A mark of the scale.
     *
     * @param anchor how its number stands to it, so that none leaves the drawing
     */
    record Tick(int value, String anchor) {}

    /**
     * One measure beside one item.
     *
     * @param label codes only; the words stand in the table
     * @param values the same numbers as in the table
     * @param kind ROSE, FELL or SAME: each has a form of its own besides its colour
     */
    record Pair(String label, String values, String before, String after, Change kind, int text, int line) {}

    static EffectChart of(List<EffectRow> rows) {
        List<Pair> pairs = new ArrayList<>();
        for (EffectRow row : rows) {
            ItemScore after = row.effect().after();
            ItemScore first = row.effect().before();
            if (first != null && after != null) {
                int top = pairs.size() * ROW;
                String before = place(first.score());
                pairs.add(new Pair(
                        row.label(),
                        row.beforeText() + " → " + row.afterText(),
                        before,
                        place(after.score()),
                        row.effect().change(),
                        top + TEXT,
                        top + LINE));
            }
        }
        List<Tick> ticks = MARKED.stream()
                .map(value -> new Tick(value, value == 0 ? "start" : value == 100 ? "end" : "middle"))
                .toList();
        int foot = pairs.size() * ROW;
        return new EffectChart(foot + SCALE, foot, ticks, pairs);
    }

    private static String place(BigDecimal score) {
        return EffectRow.twoDecimals(score) + "%";
    }
}
