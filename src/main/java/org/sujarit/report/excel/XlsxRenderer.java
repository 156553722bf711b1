package org.sujarit.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.ReportRenderer;
import org.sujarit.report.format.ReproducibleZip;
import org.sujarit.report.table.ReportTable;

/** The report as a workbook: the table on the first sheet, its links on the second. */
@Component
public class XlsxRenderer implements ReportRenderer {

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public void render(ReportTable table, OutputStream out) throws IOException {
        ReportTable shown = table.presented();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XlsxStyles styles = new XlsxStyles(workbook);
            new XlsxTableSheet(workbook.createSheet("รายงาน"), styles, shown).fill();
            new XlsxLinkSheet(workbook.createSheet("ลิงก์"), styles, shown).fill();
            ReproducibleZip.write(workbook, shown, out);
        }
    }
}
