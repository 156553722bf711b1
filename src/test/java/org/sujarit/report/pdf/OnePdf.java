package org.sujarit.report.pdf;

import java.io.OutputStream;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;

/** A program that makes one PDF and ends, to be given little memory. */
public final class OnePdf {

    private OnePdf() {}

    /** @param years how many times eight measures */
    public static void main(String[] years) throws Exception {
        ReportTable table = ReportTables.ofManyYears(Integer.parseInt(years[0]));
        TestRenderers.all().render(table, ReportFormat.PDF, OutputStream.nullOutputStream());
    }
}
