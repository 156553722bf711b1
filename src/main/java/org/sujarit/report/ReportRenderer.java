package org.sujarit.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the report in one format. */
interface ReportRenderer {

    ReportFormat format();

    /** Writes the {@linkplain ReportTable#presented() presented} table, the same bytes each time; leaves out open. */
    void render(ReportTable table, OutputStream out) throws IOException;

    /** The same for a document that is known, which may have a look of its agency's own. */
    default void render(ReportTable table, DocumentKey key, OutputStream out) throws IOException {
        render(table, out);
    }
}
