package org.sujarit.resubmission;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.report.table.Column;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;

/**
 * One thing that a submission says.
 *
 * @param key what it is to the program, the same in another submission of the same thing
 * @param what what it is to a reader
 * @param text what it says
 */
public record Line(String key, String what, String text) {

    /** Keys of a measure's plan: who carries it out does not mend that. */
    static final String PLAN = "plan/";

    /** Each cell of a document; its frame follows from the year and is not somebody's work. */
    static List<Line> of(ReportTable table) {
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int place = 0; place < table.columns().size(); place++) {
                Column column = table.columns().get(place);
                String text = row.cells().get(place).text();
                lines.add(new Line(row.id() + "/" + column.key(), row.id() + " · " + column.heading(), text));
            }
        }
        return lines;
    }
}
