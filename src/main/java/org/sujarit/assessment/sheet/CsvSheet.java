package org.sujarit.assessment.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sujarit.refusal.Refused;

/** Reads comma-separated values (RFC 4180) in UTF-8, or in the code page a Thai Excel saves them in. */
final class CsvSheet {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** People repair such files by hand: what stands after a closing quote, or a quote that is not closed, is text. */
    private static final CSVFormat FORGIVING = CSVFormat.RFC4180
            .builder()
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final Room room = new Room();
    private final List<SheetRow> rows = new ArrayList<>();

    private CsvSheet() {}

    static Sheet read(Path file) throws IOException {
        String text = decoded(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw Refused.field("file", "assessment.file.kind");
        }
        return new Sheet(new CsvSheet().rows(text), List.of());
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

    private List<SheetRow> rows(String text) throws IOException {
        char separator = separator(text);
        CSVFormat format = FORGIVING.builder().setDelimiter(separator).get();
        Bounded bounded = new Bounded(text, separator);
        try (CSVParser parser =
                CSVParser.builder().setReader(bounded).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            long before = 0;
            while (records.hasNext()) {
                put(Math.toIntExact(before + 1), records.next());
                before = parser.getCurrentLineNumber();
                bounded.fields = 0;
            }
        }
        return rows;
    }

    private void put(int number, CSVRecord record) {
        if (record.size() > Sheet.MOST_COLUMNS) {
            throw tooWide();
        }
        Map<Integer, SheetCell> cells = new HashMap<>();
        for (int column = 0; column < record.size(); column++) {
            String text = Formulas.unguarded(record.get(column).strip());
            if (!text.isEmpty()) {
                room.take(text.length());
                cells.put(column, SheetCell.of(text));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, false, cells));
        }
        if (rows.size() > Sheet.MOST_ROWS) {
            throw Refused.field("file", "assessment.file.too-long", Integer.toString(Sheet.MOST_ROWS));
        }
    }

    private static Refused tooWide() {
        return Refused.field("file", "assessment.file.too-wide", Integer.toString(Sheet.MOST_COLUMNS));
    }

    /** A row is read whole before anybody can count its fields: this reads no further than there is room for. */
    private static final class Bounded extends FilterReader {

        private final char separator;
        private int fields;

        Bounded(String text, char separator) {
            super(new StringReader(text));
            this.separator = separator;
        }

        @Override
        public int read(char[] letters, int start, int length) throws IOException {
            int read = super.read(letters, start, length);
            for (int one = start; one < start + read; one++) {
                fields += letters[one] == separator ? 1 : 0;
            }
            if (fields > Room.MOST_TEXTS) {
                throw tooWide();
            }
            return read;
        }
    }
}
