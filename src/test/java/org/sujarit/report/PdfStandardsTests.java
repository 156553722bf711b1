package org.sujarit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the checker of the standards for archives (PDF/A-3a) and for accessibility (PDF/UA-1) says. */
class PdfStandardsTests {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void findsNothingWrongInAReport() throws Exception {
        assertThat(faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.ofManyYears(3))))
                .isEmpty();
    }

    @Test
    void findsNothingWrongInADraftWithoutRows() throws Exception {
        ReportTable draft = ReportTables.draft();
        ReportTable empty = new ReportTable("", List.of("รายงาน <&> \"ก\""), draft.columns(), List.of(), true);

        assertThat(faults(TestRenderers.bytes(ReportFormat.PDF, draft))).isEmpty();
        assertThat(faults(TestRenderers.bytes(ReportFormat.PDF, empty))).isEmpty();
    }

    @Test
    void findsNothingWrongInOddCells() throws Exception {
        Cell odd = Cell.of(
                Paragraph.text("ดำเนินการ ✓ 😀 ".repeat(300)),
                Paragraph.of(Run.link(URI.create("https://example.go.th/" + "a".repeat(80)))));

        assertThat(faults(TestRenderers.bytes(ReportFormat.PDF, ReportTables.ofOneCell(odd))))
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

        assertThat(faults(out.toByteArray())).isNotEmpty();
    }

    static List<String> faults(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour standard : STANDARDS) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard)) {
                Foundries.defaultInstance()
                        .createValidator(standard, false)
                        .validate(parser)
                        .getTestAssertions()
                        .stream()
                        .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                        .map(check -> standard + " " + check.getRuleId().getClause() + " " + check.getMessage() + " "
                                + check.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
