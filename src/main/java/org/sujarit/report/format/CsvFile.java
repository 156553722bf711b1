package org.sujarit.report.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Open data as a table in the form of RFC 4180 with CRLF between the rows, in UTF-8 with a byte order mark, without which
 * Excel would not read Thai.
 *
 * <p>A spreadsheet would calculate a cell that begins with {@code = + - @}, a tab or a line break. Such a cell has an
 * apostrophe before it; so has one that begins with apostrophes and then one of these. A program gets the text back by
 * taking away one apostrophe where apostrophes at the beginning are followed by one of these characters. A number is no
 * text and stands as it is.
 */
public final class CsvFile {

    private static final Pattern CALCULATED = Pattern.compile("^'*[=+\\-@\\t\\r\\n]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /**
     * Writes the rows, the header before them; the stream stays open.
     *
     * @param rows texts and numbers
     */
    public static void write(List<String> header, List<? extends List<?>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
        for (List<?> row : rows) {
            printer.printRecord(row.stream().map(CsvFile::neverCalculated).toList());
        }
        printer.flush();
    }

    private static Object neverCalculated(Object cell) {
        return cell instanceof String text && CALCULATED.matcher(text).find() ? "'" + text : cell;
    }
}
