package org.sujarit.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Measure;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Column;

/**
 * What a plan would say otherwise of one measure, column by column, so that nothing the plan tells can change unseen.
 *
 * @param what heading of the column
 * @param before empty for a measure that is new
 */
public record PlanDifference(String what, String before, String after) {

    /** @param unitNames Thai names of the units by id */
    public static List<PlanDifference> between(@Nullable Measure before, Measure after, Map<String, String> unitNames) {
        List<Column> columns = PlanCompiler.MEASURE_COLUMNS;
        List<Cell> now = PlanCompiler.planned(after, unitNames);
        List<Cell> then = before == null
                ? now.stream().map(cell -> Cell.empty()).toList()
                : PlanCompiler.planned(before, unitNames);
        List<PlanDifference> differences = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            if (!now.get(place).equals(then.get(place))) {
                differences.add(new PlanDifference(
                        columns.get(place).heading(),
                        then.get(place).text(),
                        now.get(place).text()));
            }
        }
        return differences;
    }

    /** The same as one line of a document. */
    String line() {
        return what + ": เดิม “" + flat(before) + "” แก้เป็น “" + flat(after) + "”";
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }
}
