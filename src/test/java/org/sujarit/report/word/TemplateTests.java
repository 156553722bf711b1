package org.sujarit.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.compile.DocumentSettings;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.DocumentKey.Kind;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;
import org.sujarit.testing.RefusedReasons;
import org.sujarit.testing.WordFiles;

class TemplateTests {

    private static final DocumentKey KEY = new DocumentKey("bongti", Kind.REPORT, "bongti/2566/report");

    private static final DocumentSettings NARROW = TestRenderers.settings(false);

    private final ReportTable table = ReportTables.ofTheReferenceYear();
    private final byte[] builtIn = TestRenderers.builtIn().file(Kind.REPORT);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theBuiltInTemplateIsOneThatWouldBeTaken(Kind kind) {
        assertThatCode(() -> check(TestRenderers.builtIn().file(kind), kind)).doesNotThrowAnyException();
    }

    @Test
    void theBuiltInTemplateUploadedUnchangedGivesTheSameDocumentAsNone() throws Exception {
        byte[] own = rendered(Optional.of(builtIn));

        assertThat(ReadDocx.cells(own)).isEqualTo(ReadDocx.cells(rendered(Optional.empty())));
        assertThat(ReadDocx.cells(own)).isEqualTo(ReportText.cells(table.presented()));
        assertThat(ReadDocx.links(own)).isEqualTo(ReportText.links(table));
    }

    @Test
    void theSameTableInTheSameTemplateGivesTheSameBytes() throws Exception {
        assertThat(rendered(Optional.of(builtIn))).isEqualTo(rendered(Optional.of(builtIn)));
    }

    @Test
    void keepsWhatTheAgencyAddedAndItsLooks() throws Exception {
        byte[] own = WordFiles.edited(builtIn, document -> {
            document.createParagraph().createRun().setText("ลงชื่อ ........................ ผู้รายงาน");
            XWPFTable one = document.getTables().get(0);
            one.getRow(0).getCell(0).getParagraphs().get(0).getRuns().get(0).setText("เรื่อง", 0);
            XWPFRun look =
                    one.getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0);
            look.setItalic(true);
            look.setFontFamily("Angsana New");
        });

        check(own, Kind.REPORT);
        byte[] filled = rendered(Optional.of(own));

        assertThat(ReadDocx.cells(filled)).isEqualTo(ReportText.cells(table.presented()));
        try (XWPFDocument document = ReadDocx.document(filled)) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.get(paragraphs.size() - 1).getText()).startsWith("ลงชื่อ");
            assertThat(document.getTables()).hasSize(3).allSatisfy(one -> {
                assertThat(one.getRow(0).getCell(0).getText()).isEqualTo("เรื่อง");
                XWPFRun run = one.getRow(1)
                        .getCell(1)
                        .getParagraphs()
                        .get(0)
                        .getRuns()
                        .get(0);
                assertThat(run.isItalic()).isTrue();
                assertThat(run.getFontFamily()).isEqualTo("Angsana New");
            });
        }
    }

    @Test
    void findsPlacesThatWordCutIntoPieces() throws Exception {
        byte[] own = WordFiles.edited(builtIn, document -> {
            cut(document.getParagraphs().get(1));
            cut(document.getTables().get(0).getRow(1).getCell(2).getParagraphs().get(0));
        });

        check(own, Kind.REPORT);

        assertThat(ReadDocx.cells(rendered(Optional.of(own)))).isEqualTo(ReportText.cells(table.presented()));
    }

    /** Puts every letter into a run of its own, as the spelling check does with some. */
    private static void cut(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        paragraph.getRuns().get(0).setText(text.substring(0, 1), 0);
        text.substring(1).chars().forEach(letter -> paragraph.createRun().setText(Character.toString(letter)));
    }

    @Test
    void takesColumnsInAnotherOrderAndCellsOfTheAgencysOwn() throws Exception {
        byte[] own = WordFiles.edited(builtIn, document -> {
            XWPFTableRow row = document.getTables().get(0).getRow(1);
            row.getCell(0).getParagraphs().get(0).getRuns().get(0).setText("{{outcome}}", 0);
            row.getCell(4).getParagraphs().get(0).getRuns().get(0).setText("{{item}}", 0);
            document.getTables().get(0).getRow(0).addNewTableCell().setText("หมายเหตุ");
            row.addNewTableCell().setText("เห็นชอบ");
        });

        check(own, Kind.REPORT);
        List<String> first = ReadDocx.cells(rendered(Optional.of(own))).get(0);

        assertThat(first).hasSize(6).last().isEqualTo("เห็นชอบ");
        assertThat(first.get(0)).isEqualTo(text(0, 4));
        assertThat(first.get(4)).isEqualTo(text(0, 0));
        assertThat(EditedDocument.read(rendered(Optional.of(own)), KEY)).isEqualTo(EditedDocument.unedited(table));
    }

    private String text(int row, int column) {
        return table.presented().rows().get(row).cells().get(column).text();
    }

    @Test
    void marksADraftEvenWhereTheTemplateHasNoPlaceForIt() throws Exception {
        byte[] own = WordFiles.withPart(builtIn, "word/header1.xml", xml -> xml.replace("{{draft}}", ""));
        check(own, Kind.REPORT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TestRenderers.docx(Optional.of(own)).render(ReportTables.draft(), KEY, out);

        try (XWPFDocument document = ReadDocx.document(out.toByteArray());
                XWPFDocument published = ReadDocx.document(rendered(Optional.of(own)))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("ร่าง");
            assertThat(published.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .doesNotContain("ร่าง");
        }
    }

    @Test
    void whatPeopleTypedIsNeverTakenForAPlace() throws Exception {
        ReportTable odd = ReportTables.ofOneCell(Cell.text("{{title}} {{outcome}} {{group}} {{draft}}"));

        assertThat(ReadDocx.cells(TestRenderers.bytes(ReportFormat.DOCX, odd)))
                .containsExactly(List.of("{{title}} {{outcome}} {{group}} {{draft}}", "ท้าย"));
    }

    @Test
    void aTableThatDoesNotFitTheTemplateIsStillRendered() throws Exception {
        ReportTable other = ReportTables.ofOneCell(Cell.text("ก"));
        byte[] plan = TestRenderers.builtIn().file(Kind.PLAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TestRenderers.docx(Optional.of(plan)).render(table, KEY, out);

        assertThat(ReadDocx.cells(out.toByteArray())).isEqualTo(ReportText.cells(table.presented()));
        assertThat(other.columns()).hasSize(2);
    }

    @Test
    void keepsTheTablesApartWhereTheTemplateHasNoHeadingOfTheGroup() throws Exception {
        byte[] own = WordFiles.edited(builtIn, document -> document.removeBodyElement(2));
        check(own, Kind.REPORT);

        try (XWPFDocument document = ReadDocx.document(rendered(Optional.of(own)))) {
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getBodyElements().stream()
                            .map(IBodyElement::getElementType)
                            .map(BodyElementType::name)
                            .collect(Collectors.joining(" ")))
                    .endsWith("TABLE PARAGRAPH TABLE PARAGRAPH TABLE");
        }
    }

    @Test
    void refusesARowWhoseCellsAreInControls() {
        byte[] controls = WordFiles.withPart(builtIn, WordFiles.MAIN, xml -> {
            int place = xml.indexOf("{{item}}");
            int start = xml.lastIndexOf("<w:p>", place);
            int end = xml.indexOf("</w:p>", place) + "</w:p>".length();
            return xml.substring(0, start)
                    + "<w:sdt><w:sdtContent>"
                    + xml.substring(start, end)
                    + "</w:sdtContent></w:sdt>"
                    + xml.substring(end);
        });

        assertThat(reasons(controls)).containsExactly("template.not-readable-back");
    }

    @Test
    void tellsWhatATemplateLacks() {
        assertThat(reasons(WordFiles.edited(builtIn, document -> document.removeBodyElement(1))))
                .containsExactly("template.title.missing");
        assertThat(reasons(WordFiles.edited(builtIn, document -> document.removeBodyElement(3))))
                .containsExactly("template.table.missing");
        assertThat(reasons(cellSays(2, "{{measures}}"))).containsExactly("template.columns.missing");
        assertThat(reasons(cellSays(2, "มาตรการ {{measure}}"))).containsExactly("template.column.not-alone");
        assertThat(reasons(cellSays(2, "{{item}}")))
                .containsExactly("template.column.twice", "template.columns.missing");
        assertThat(reasons(WordFiles.edited(
                        builtIn,
                        document -> document.createParagraph().createRun().setText("{{signature}}"))))
                .containsExactly("template.place.unknown");
    }

    private byte[] cellSays(int column, String text) {
        return WordFiles.edited(builtIn, document -> document.getTables()
                .get(0)
                .getRow(1)
                .getCell(column)
                .getParagraphs()
                .get(0)
                .getRuns()
                .get(0)
                .setText(text, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:customXml w:uri=\"x\" w:element=\"y\"><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:customXml>",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>ก</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>{{ข}}</w:delText></w:r></w:del></w:p>",
                "<w:p><w:smartTag w:element=\"a\"><w:r><w:t>ก</w:t></w:r></w:smartTag><w:permStart w:id=\"3\"/>"
                        + "<w:permEnd w:id=\"3\"/><w:proofErr w:type=\"spellStart\"/></w:p>",
                "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"ITA_i7_1\"/><w:bookmarkEnd w:id=\"0\"/></w:p>",
                "<w:moveToRangeStart w:id=\"9\" w:name=\"m\"/><w:p><w:r><w:t>ก</w:t></w:r></w:p>",
                "<w:moveFromRangeStart w:id=\"9\" w:name=\"m\"/><w:p><w:r><w:t>ก</w:t></w:r></w:p>"
            })
    void takesWhatWordPutsBesideTheText(String xml) throws Exception {
        byte[] own =
                WordFiles.withPart(builtIn, WordFiles.MAIN, before -> before.replace("<w:body>", "<w:body>" + xml));

        check(own, Kind.REPORT);

        ReportTable sealed = ReportTables.sealed();
        assertThat(EditedDocument.read(rendered(Optional.of(own), sealed), KEY))
                .isEqualTo(EditedDocument.unedited(sealed));
    }

    @Test
    void theWideReportHasTemplatesOfItsOwn() throws Exception {
        DocumentSettings wide = TestRenderers.settings(true);
        byte[] own = TestRenderers.builtIn(wide).file(Kind.REPORT);

        assertThat(TestRenderers.builtIn(wide).places(Kind.REPORT)).contains("{{responsible}}", "{{problems}}");
        TemplateCheck.check(own, Kind.REPORT, wide.columns(Kind.REPORT));
        assertThat(reasons(own)).containsExactly("template.place.unknown");
        assertThat(RefusedReasons.keys(() -> TemplateCheck.check(builtIn, Kind.REPORT, wide.columns(Kind.REPORT))))
                .containsExactly("template.columns.missing");
    }

    @Test
    void namesTheFaceAndTheSizeOfTheSetting() throws Exception {
        byte[] file = new BuiltInTemplate(new DocxSettings("TH Sarabun New & <x>", 14), NARROW).file(Kind.REPORT);

        try (XWPFDocument document = ReadDocx.document(file)) {
            assertThat(document.getStyle().xmlText())
                    .contains("w:cs=\"TH Sarabun New &amp; &lt;x>\"", "w:szCs w:val=\"28\"", "w:sz w:val=\"28\"");
        }
    }

    private static void check(byte[] file, Kind kind) {
        TemplateCheck.check(file, kind, NARROW.columns(kind));
    }

    private static List<String> reasons(byte[] file) {
        return RefusedReasons.keys(() -> check(file, Kind.REPORT));
    }

    private byte[] rendered(Optional<byte[]> template) throws IOException {
        return rendered(template, table);
    }

    private static byte[] rendered(Optional<byte[]> template, ReportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestRenderers.docx(template).render(table, KEY, out);
        return out.toByteArray();
    }
}
