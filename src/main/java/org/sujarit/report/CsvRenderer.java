package org.sujarit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * The report as open data: one row for each measure, in the form of RFC 4180 with CRLF between the rows, in UTF-8 with a
 * byte order mark, without which Excel would not read Thai.
 *
 * <p>The columns are {@code group}, {@code measure_id} and the keys of the report's columns, which do not change; the
 * paragraphs of a cell stand on lines of their own. Digits are ASCII ({@link ReportTable#asData()}).
 *
 * <p>A spreadsheet would calculate a cell that begins with {@code = + - @}, a tab or a line break. Such a cell has an
 * apostrophe before it; so has one that begins with apostrophes and then one of these. A program gets the text back by
 * taking away one apostrophe where apostrophes at the beginning are followed by one of these characters.
 */
@Component
class CsvRenderer implements ReportRenderer {

    private static final Pattern CALCULATED = Pattern.compile("^'*[=+\\-@\\t\\r\\n]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public ReportFormat format() {
        return ReportFormat.CSV;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable data = table.asData();
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header(data));
        for (Group group : data.groups()) {
            for (Row row : group.rows()) {
                printer.printRecord(line(group, row));
            }
        }
        printer.flush();
    }

    private static List<String> header(ReportTable table) {
        List<String> names = new ArrayList<>(List.of("group", "measure_id"));
        table.columns().forEach(column -> names.add(column.key()));
        return names;
    }

    private static List<String> line(Group group, Row row) {
        List<String> texts = new ArrayList<>(List.of(group.key(), row.id()));
        row.cells().forEach(cell -> texts.add(cell.text()));
        return texts.stream().map(CsvRenderer::neverCalculated).toList();
    }

    private static String neverCalculated(String text) {
        return CALCULATED.matcher(text).find() ? "'" + text : text;
    }
}
