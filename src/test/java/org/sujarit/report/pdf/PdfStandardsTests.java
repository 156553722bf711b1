package org.sujarit.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.Run;

/** What the checker of the standards for archives (PDF/A-3a) and for accessibility (PDF/UA-1) says. */
class PdfStandardsTests {

    @Test
    void findsNothingWrongInAReport() throws Exception {
        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.ofManyYears(3))))
                .isEmpty();
    }

    @Test
    void findsNothingWrongInASealedReportAndInALetter() throws Exception {
        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.sealed())))
                .isEmpty();
        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.letter())))
                .isEmpty();
    }

    @Test
    void findsNothingWrongInADraftWithoutRows() throws Exception {
        ReportTable draft = ReportTables.draft();
        ReportTable empty = new ReportTable("", List.of("รายงาน <&> \"ก\""), draft.columns(), List.of(), true);

        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, draft))).isEmpty();
        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, empty))).isEmpty();
    }

    @Test
    void findsNothingWrongInOddCells() throws Exception {
        Cell odd = Cell.of(
                Paragraph.text("ดำเนินการ ✓ 😀 ".repeat(300)),
                Paragraph.of(Run.link(URI.create("https://example.go.th/" + "a".repeat(80)))));

        assertThat(VeraPdf.faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.ofOneCell(odd))))
                .isEmpty();
    }

    /** So that a checker that sees nothing would be noticed. */
    @Test
    void findsWhatIsTakenAway() throws Exception {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(TestRenderers.bytes(ReportFormat.PDF, ReportTables.draft()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(out);
        }

        assertThat(VeraPdf.faults(out.toByteArray())).isNotEmpty();
    }
}
