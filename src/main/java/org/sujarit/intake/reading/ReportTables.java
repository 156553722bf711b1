package org.sujarit.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sujarit.assessment.sheet.Sheet;
import org.sujarit.assessment.sheet.SheetFile;
import org.sujarit.assessment.sheet.SheetRow;
import org.sujarit.refusal.Refused;
import org.sujarit.report.word.WordTables;

/** The tables in a file, whatever its name says it is; each kind is opened by those who know what can be in it. */
public final class ReportTables {

    private static final int MOST_COLUMNS = 30;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ReportTables() {}

    /**
     * What a person sees in a file.
     *
     * @param tables each with its rows, each with its cells
     * @param hidden names of sheets, and rows of others, that nobody sees and that are left out
     */
    public record Seen(List<List<List<String>>> tables, List<String> hidden) {

        private static Seen of(List<Sheet> sheets) {
            List<String> hidden = new ArrayList<>();
            List<List<List<String>>> tables = new ArrayList<>();
            for (Sheet sheet : sheets) {
                if (sheet.hidden()) {
                    hidden.add(sheet.name());
                } else {
                    tables.add(rows(sheet));
                    sheet.rows().stream()
                            .filter(SheetRow::hidden)
                            .forEach(row -> hidden.add(sheet.name() + "!" + row.number()));
                }
            }
            return new Seen(tables, hidden);
        }
    }

    /** @throws Refused when it is no file with tables, broken, or made to do harm */
    public static Seen in(byte[] file) {
        if (file.length == 0) {
            throw Refused.field("file", "intake.file.empty");
        }
        if (beginsWith(file, OLE)) {
            throw Refused.field("file", "intake.file.old");
        }
        try {
            Path copy = Files.createTempFile("sujarit-report-", null);
            try {
                Files.write(copy, file);
                return isWord(file, copy) ? new Seen(WordTables.read(file), List.of()) : Seen.of(SheetFile.read(copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean beginsWith(byte[] file, byte[] head) {
        return file.length >= head.length && java.util.Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    /** Only the list at the end of the zip is looked at; nothing is unpacked here. */
    private static boolean isWord(byte[] file, Path copy) throws IOException {
        if (!beginsWith(file, new byte[] {'P', 'K'})) {
            return false;
        }
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return zip.getEntry("xl/workbook.xml") == null;
        } catch (ZipException broken) {
            return true;
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        MergedCells merged = new MergedCells(sheet);
        int width = width(sheet);
        return sheet.rows().stream()
                .filter(row -> !row.hidden())
                .map(row -> cells(row, width, merged))
                .toList();
    }

    /** Of all rows: a cell merged over two rows is none of the second's. */
    private static int width(Sheet sheet) {
        int last = sheet.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(Heading.OFFICIAL.width(), Math.min(MOST_COLUMNS, last + 1));
    }

    private static List<String> cells(SheetRow row, int width, MergedCells merged) {
        return IntStream.range(0, width)
                .mapToObj(column -> merged.text(row, column))
                .toList();
    }
}
