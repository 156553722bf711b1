package org.sujarit.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.sheet.SheetWriter;
import org.sujarit.report.table.Group;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.Row;

/**
 * The report as open data: one row for each measure, in the form of every CSV file here.
 *
 * <p>The columns are {@code group}, {@code measure_id} and the keys of the report's columns, which do not change; the
 * paragraphs of a cell stand on lines of their own. Digits are ASCII ({@link ReportTable#asData()}).
 */
@Component
public final class CsvRenderer implements ReportRenderer {

    /** What stands before the columns of the document itself. */
    public static final List<String> LEADING = List.of("group", "measure_id");

    @Override
    public ReportFormat format() {
        return ReportFormat.CSV;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable data = table.asData();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(header(data));
        for (Group group : data.groups()) {
            group.rows().forEach(row -> rows.add(line(group, row)));
        }
        new SheetWriter(rows).csv(out);
    }

    private static List<Object> header(ReportTable table) {
        List<Object> names = new ArrayList<>(LEADING);
        table.columns().forEach(column -> names.add(column.key()));
        return names;
    }

    private static List<Object> line(Group group, Row row) {
        List<Object> texts = new ArrayList<>(List.of(group.key(), row.id()));
        row.cells().forEach(cell -> texts.add(cell.text()));
        return texts;
    }
}
