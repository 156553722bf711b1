package org.sujarit.report.format;

import java.io.IOException;
import java.io.OutputStream;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;

/** Writes the report in one format. */
public interface ReportRenderer {

    ReportFormat format();

    /** Writes the {@linkplain ReportTable#presented() presented} table, the same bytes each time; leaves out open. */
    void render(ReportTable table, OutputStream out) throws IOException;

    /** The same for a document that is known, which may have a look of its agency's own. */
    default void render(ReportTable table, DocumentKey key, OutputStream out) throws IOException {
        render(table, out);
    }
}
