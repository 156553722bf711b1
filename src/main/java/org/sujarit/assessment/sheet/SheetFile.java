package org.sujarit.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sujarit.refusal.Refused;

/** Reads the table in a file, whatever its name says it is. */
public final class SheetFile {

    private static final int MOST_SHEETS = 20;
    private static final int HEAD = 4;
    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private SheetFile() {}

    /**
     * Every sheet of a workbook, those that are hidden too, or the one table of another file.
     *
     * @throws Refused when it is empty, no table, broken, or made to do harm
     */
    public static List<Sheet> read(Path file) throws IOException {
        return switch (head(file)) {
            case ZIP -> XlsxSheet.read(file, MOST_SHEETS);
            // The old .xls, and any workbook with a password.
            case OLE -> throw Refused.field("file", "assessment.file.old");
            default -> List.of(CsvSheet.read(file));
        };
    }

    private static int head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(HEAD);
            if (first.length == 0) {
                throw Refused.field("file", "assessment.file.empty");
            }
            int head = 0;
            for (byte one : first) {
                head = (head << Byte.SIZE) | (one & 0xFF);
            }
            return first.length < HEAD ? 0 : head;
        }
    }
}
