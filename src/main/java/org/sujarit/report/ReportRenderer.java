package org.sujarit.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the report in one format. */
interface ReportRenderer {

    ReportFormat format();

    /** Writes the {@linkplain ReportTable#presented() presented} table, the same bytes each time; leaves out open. */
    void render(ReportTable table, OutputStream out) throws IOException;
}
