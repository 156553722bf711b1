package org.sujarit.assessment.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sujarit.refusal.Refused;

/** Reads comma-separated values (RFC 4180) in UTF-8, or in the code page a Thai Excel saves them in. */
final class CsvSheet {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int NO_CHARACTER = -1;

    /** An apostrophe before these keeps a spreadsheet from running the cell as a formula. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final String text;
    private final char separator;
    private final Room room = new Room();
    private final List<SheetRow> rows = new ArrayList<>();
    private Map<Integer, SheetCell> cells = new HashMap<>();
    private int at;
    private int column;
    private int line = 1;

    private CsvSheet(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Sheet read(Path file) throws IOException {
        String text = decoded(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw Refused.field("file", "assessment.file.kind");
        }
        return new Sheet(new CsvSheet(text).rows(), List.of());
    }

    /** As a cell is written so that no spreadsheet takes it for a formula. */
    static String guarded(String text) {
        return beginsFormula(text) || text.startsWith("'") ? "'" + text : text;
    }

    private static String unguarded(String text) {
        boolean guarded = text.startsWith("'") && (beginsFormula(text.substring(1)) || text.startsWith("''"));
        return guarded ? text.substring(1) : text;
    }

    private static boolean beginsFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, THAI_WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whichever of comma, semicolon and tab the file has most of before its first scores. */
    private static char separator(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 2000));
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(beginning, candidate) > count(beginning, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private List<SheetRow> rows() {
        while (at < text.length()) {
            int began = line;
            endsRow(began, field());
        }
        endsRow(line, NO_CHARACTER);
        return rows;
    }

    /** Reads one field and what follows it. */
    private int field() {
        StringBuilder value = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (quoted && one == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    value.append(text.charAt(at++));
                } else {
                    quoted = false;
                }
            } else if (!quoted && (one == separator || one == '\n')) {
                put(value);
                return one;
            } else {
                line += one == '\n' ? 1 : 0;
                value.append(one);
            }
        }
        put(value);
        return NO_CHARACTER;
    }

    private void put(StringBuilder value) {
        String stripped = unguarded(value.toString().strip());
        if (!stripped.isEmpty()) {
            room.take(stripped.length());
            cells.put(column, SheetCell.of(stripped));
        }
        column++;
        if (column > Sheet.MOST_COLUMNS) {
            throw Refused.field("file", "assessment.file.too-wide", Integer.toString(Sheet.MOST_COLUMNS));
        }
    }

    private void endsRow(int began, int after) {
        if (after == separator) {
            return;
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(began, false, cells));
            if (rows.size() > Sheet.MOST_ROWS) {
                throw Refused.field("file", "assessment.file.too-long", Integer.toString(Sheet.MOST_ROWS));
            }
        }
        cells = new HashMap<>();
        column = 0;
        line += after == '\n' ? 1 : 0;
    }
}
