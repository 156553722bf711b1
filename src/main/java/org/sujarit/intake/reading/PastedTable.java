package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.intake.typed.TypedCode;

/**
 * A table as Word or Excel put it on the clipboard: tabs between cells. Excel quotes a cell with line breaks; Word does
 * not, so a line only begins a row when the row before it is full or when it begins with an item code.
 */
public final class PastedTable {

    private final List<List<String>> rows = new ArrayList<>();
    private List<StringBuilder> open = new ArrayList<>();
    private int width = Heading.OFFICIAL.width();

    private PastedTable() {}

    public static List<List<String>> read(String pasted) {
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
        PastedTable table = new PastedTable();
        unquoted(text).forEach(table::line);
        table.close();
        return table.rows;
    }

    /** The lines, each with its cells; what stands in quotes is one cell, its line breaks too. */
    private static List<List<String>> unquoted(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = endOfCell(text, at);
            cells.add(cell(text.substring(at, end)));
            if (end == text.length() || text.charAt(end) == '\n') {
                lines.add(cells);
                cells = new ArrayList<>();
            }
            at = end + 1;
        }
        return lines;
    }

    private static int endOfCell(String text, int start) {
        if (start < text.length() && text.charAt(start) == '"') {
            int close = start + 1;
            while (close < text.length()) {
                if (text.charAt(close) == '"') {
                    boolean doubled = close + 1 < text.length() && text.charAt(close + 1) == '"';
                    if (!doubled) {
                        break;
                    }
                    close++;
                }
                close++;
            }
            boolean ends = close + 1 >= text.length() || "\t\n".indexOf(text.charAt(close + 1)) >= 0;
            if (close < text.length() && ends) {
                return close + 1;
            }
        }
        int end = start;
        while (end < text.length() && "\t\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String cell(String typed) {
        boolean quoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
        return quoted ? typed.substring(1, typed.length() - 1).replace("\"\"", "\"") : typed;
    }

    private void line(List<String> cells) {
        if (Heading.in(cells).isPresent()) {
            close();
            width = cells.size();
            begin(cells);
            close();
        } else if (open.isEmpty()
                || TypedCode.in(cells.get(0)).isPresent()
                || (open.size() >= width && cells.size() > 1)) {
            close();
            begin(cells);
        } else {
            goOn(cells);
        }
    }

    private void begin(List<String> cells) {
        cells.forEach(cell -> open.add(new StringBuilder(cell)));
    }

    private void goOn(List<String> cells) {
        StringBuilder last = open.get(open.size() - 1);
        if (!cells.get(0).isBlank()) {
            last.append('\n').append(cells.get(0));
        }
        cells.subList(1, cells.size()).forEach(cell -> open.add(new StringBuilder(cell)));
    }

    private void close() {
        if (open.stream().anyMatch(cell -> !cell.toString().isBlank())) {
            rows.add(open.stream().map(StringBuilder::toString).toList());
        }
        open = new ArrayList<>();
    }
}
