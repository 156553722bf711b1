package org.sujarit.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** @throws Refused when it is no file with tables, broken, or made to do harm */
    public static List<List<List<String>>> in(byte[] file) {
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
                return isWord(file, copy)
                        ? WordTables.read(file)
                        : SheetFile.readAll(copy).stream()
                                .map(ReportTables::rows)
                                .toList();
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
        return sheet.rows().stream().map(row -> cells(row, merged)).toList();
    }

    private static List<String> cells(SheetRow row, MergedCells merged) {
        int width = Math.min(
                MOST_COLUMNS,
                1
                        + row.cells().keySet().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(width, Heading.OFFICIAL.width()); column++) {
            cells.add(merged.text(row, column));
        }
        return cells;
    }
}
