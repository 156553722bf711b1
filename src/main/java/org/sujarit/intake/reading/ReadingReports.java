package org.sujarit.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.FileStore;
import org.sujarit.intake.typed.Told;
import org.sujarit.intake.typed.TypedReport;
import org.sujarit.refusal.Refused;

/** Reads a report that was made elsewhere and says how it is understood; nothing of the record changes. */
@Component
public class ReadingReports {

    /** Longest text that can be pasted, in characters: far more than an agency writes in a year. */
    public static final int LONGEST = 300_000;

    /** As many as a page can show to be corrected; the reference report has 8. */
    private static final int MOST_ROWS = 150;

    private final FileStore store;

    ReadingReports(FileStore store) {
        this.store = store;
    }

    /**
     * A report with where it comes from.
     *
     * @param source SHA-256 of the file, or of the pasted text in UTF-8; it is kept under that name
     */
    public record Read(String source, TypedReport report) {}

    /** @throws Refused when there is no such table in it, or it is a file that we do not take */
    public Read file(byte[] content) {
        return read("file", content, ReportTables.in(content));
    }

    /** @throws Refused when there is no such table in it */
    public Read pasted(String text) {
        if (text.length() > LONGEST) {
            throw Refused.field("pasted", "refusal.text.too-long", LONGEST);
        }
        return read(
                "pasted",
                text.getBytes(StandardCharsets.UTF_8),
                new ReportTables.Seen(List.of(PastedTable.read(text)), List.of()));
    }

    private Read read(String field, byte[] content, ReportTables.Seen seen) {
        PlanTables.refuse(field, seen.tables());
        List<RawRow> rows = told(ReportRows.in(seen.tables()), seen.hidden());
        if (rows.isEmpty()) {
            throw Refused.field(field, "intake.no-table");
        }
        if (rows.size() > MOST_ROWS) {
            throw Refused.field(field, "intake.rows.too-many", rows.size(), MOST_ROWS);
        }
        TypedReport report = new TypedReport(rows.stream().map(RowReader::read).toList());
        return new Read(store.keep(out -> out.write(content)).sha256(), report);
    }

    /** What nobody sees is told at the first row. */
    private static List<RawRow> told(List<RawRow> rows, List<String> hidden) {
        if (rows.isEmpty() || hidden.isEmpty()) {
            return rows;
        }
        Told told = new Told();
        told.add("hidden", String.join(", ", hidden));
        List<RawRow> telling = new ArrayList<>(rows);
        telling.set(0, rows.get(0).telling(told.text()));
        return telling;
    }
}
