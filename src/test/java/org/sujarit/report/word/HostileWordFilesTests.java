package org.sujarit.report.word;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.report.compile.ReportColumns;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.DocumentKey.Kind;
import org.sujarit.report.table.ReportTables;
import org.sujarit.testing.RefusedReasons;
import org.sujarit.testing.WordFiles;

/** What is refused before anything is read from it, as a template and as an edited document alike. */
class HostileWordFilesTests {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final byte[] good = TestRenderers.builtIn().file(Kind.REPORT);

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "<html></html>"})
    void refusesWhatIsNoWordFile(String content) {
        assertThat(reasons(content.getBytes(US_ASCII))).containsExactly("docx.not-word");
    }

    @Test
    void refusesAWordFileThatWasCutOff() {
        assertThat(reasons(Arrays.copyOf(good, good.length / 2))).containsExactly("docx.not-word");
    }

    @Test
    void refusesAWorkbookThatSaysItIsADocument() {
        assertThat(reasons(TestRenderers.bytes(ReportFormat.XLSX, ReportTables.draft())))
                .containsExactly("docx.not-word");
    }

    @Test
    void refusesAFileThatIsTooLargeOrUnpacksIntoTooMuch() {
        assertThat(reasons(new byte[11 * 1024 * 1024])).containsExactly("docx.too-large");
        byte[] zeros = new byte[60 * 1024 * 1024];
        assertThat(reasons(WordFiles.zip(Map.of("word/media/image1.png", zeros))))
                .containsExactly("docx.unpacks-too-large");
        assertThat(reasons(WordFiles.withPart(good, WordFiles.MAIN, xml -> " ".repeat(20_000_000) + xml)))
                .containsExactly("docx.unpacks-too-large");
    }

    @Test
    void refusesAFileOfThousandsOfParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            parts.put("word/part" + i + ".xml", "<a/>".getBytes(US_ASCII));
        }
        assertThat(reasons(WordFiles.zip(parts))).containsExactly("docx.not-word");
    }

    @Test
    void refusesXmlThatFetchesOrExpandsOrIsBottomless() {
        assertThat(reasons(main(xml -> xml.replace(
                        "<w:document",
                        "<!DOCTYPE w:document [<!ENTITY x SYSTEM" + " \"file:///etc/passwd\">]><w:document"))))
                .containsExactly("docx.not-word");
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertThat(reasons(main(xml -> xml.replace("<w:body>", "<w:body>" + deep))))
                .containsExactly("docx.not-word");
    }

    @Test
    void refusesMacros() {
        assertThat(reasons(WordFiles.withPart(good, "word/vbaProject.bin", before -> "x")))
                .containsExactly("docx.macros");
        assertThat(reasons(WordFiles.withPart(
                        good,
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"))))
                .containsExactly("docx.macros");
    }

    @Test
    void refusesEmbeddedFiles() {
        assertThat(reasons(WordFiles.withPart(good, "word/embeddings/oleObject1.bin", before -> "x")))
                .containsExactly("docx.embedded");
        assertThat(reasons(related("aFChunk", "word/other.html", "Internal"))).isNotEmpty();
    }

    @Test
    void refusesWhatIsFetchedFromElsewhere() {
        assertThat(reasons(related("image", "https://attacker.example/pixel.png", "External")))
                .containsExactly("docx.external");
        assertThat(reasons(related("attachedTemplate", "file://server/share/x.dotm", "External")))
                .containsExactly("docx.external");
        assertThat(reasons(related("hyperlink", "javascript:alert(1)", "External")))
                .containsExactly("docx.external");
        assertThat(reasons(related("hyperlink", "file://server/share", "External")))
                .containsExactly("docx.external");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
                " INCLUDEPICTURE \"https://attacker.example/x.png\"",
                "includetext x"
            })
    void refusesFieldsThatReachOut(String instruction) {
        int cut = instruction.length() / 2;
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + instruction.substring(0, cut).replace("\"", "&quot;") + "</w:instrText></w:r><w:r><w:instrText>"
                + instruction.substring(cut).replace("\"", "&quot;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(reasons(main(xml -> xml.replace("<w:body>", "<w:body>" + field))))
                .containsExactly("docx.field");
    }

    @Test
    void takesLinksAndPageNumbers() {
        byte[] usual = WordFiles.edited(good, HostileWordFilesTests::addLink);

        assertThatCode(() -> TemplateCheck.check(usual, Kind.REPORT, ReportColumns.OF_THE_REPORT))
                .doesNotThrowAnyException();
        byte[] mail = related("hyperlink", "mailto:saraban@bongti.go.th", "External");
        assertThatCode(() -> TemplateCheck.check(mail, Kind.REPORT, ReportColumns.OF_THE_REPORT))
                .doesNotThrowAnyException();
    }

    private static void addLink(XWPFDocument document) {
        document.createParagraph()
                .createHyperlinkRun("https://www.bongti.go.th/")
                .setText("เว็บไซต์");
    }

    private byte[] main(java.util.function.UnaryOperator<String> change) {
        return WordFiles.withPart(good, WordFiles.MAIN, change);
    }

    private byte[] related(String type, String target, String mode) {
        String relationship = "<Relationship Id=\"rId99\" Type=\"" + RELATIONSHIPS + type + "\" Target=\"" + target
                + "\" TargetMode=\"" + mode + "\"/></Relationships>";
        return WordFiles.withPart(good, "word/_rels/document.xml.rels", xml -> new String(xml.getBytes(UTF_8), UTF_8)
                .replace("</Relationships>", relationship));
    }

    private static List<String> reasons(byte[] file) {
        return RefusedReasons.keys(() -> TemplateCheck.check(file, Kind.REPORT, ReportColumns.OF_THE_REPORT));
    }
}
