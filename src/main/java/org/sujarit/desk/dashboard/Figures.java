package org.sujarit.desk.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.thai.ThaiDigits;

/**
 * Numbers that are drawn, read as a table and carried away as a file: the three say the same because they are the same.
 *
 * @param word what they tell of, as it stands in addresses; words are the messages {@code dashboard.<word>.*}
 * @param heat whether each number has a place of its own on a scale from 0 to 100, or those of a line add up
 * @param columns their names
 */
record Figures(String word, boolean heat, List<String> columns, List<Line> lines) {

    /**
     * @param name of what the line is about
     * @param href where its measures are listed; empty where they are not
     * @param numbers one for each column; null where nothing is known
     */
    record Line(String name, String href, List<@Nullable BigDecimal> numbers) {}

    /**
     * As a file has it, with ASCII digits.
     *
     * @param first name of the first column
     */
    List<List<Object>> table(String first) {
        List<List<Object>> table = new ArrayList<>();
        List<Object> heads = new ArrayList<>(List.of(first));
        columns.forEach(column -> heads.add(ThaiDigits.toAscii(column)));
        table.add(heads);
        for (Line line : lines) {
            List<Object> cells = new ArrayList<>(List.of(ThaiDigits.toAscii(line.name())));
            line.numbers().forEach(number -> cells.add(number == null ? "" : number));
            table.add(cells);
        }
        return table;
    }
}
