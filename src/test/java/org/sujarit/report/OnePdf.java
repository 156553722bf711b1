package org.sujarit.report;

import java.io.OutputStream;

/** A program that makes one PDF and ends, to be given little memory. */
final class OnePdf {

    private OnePdf() {}

    /** @param years how many times eight measures */
    public static void main(String[] years) throws Exception {
        ReportTable table = ReportTables.ofManyYears(Integer.parseInt(years[0]));
        TestRenderers.all().render(table, ReportFormat.PDF, OutputStream.nullOutputStream());
    }
}
