package org.sujarit.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.report.compile.ReportColumns;
import org.sujarit.report.excel.ReadXlsx;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.report.format.TestRenderers;
import org.sujarit.report.table.DocumentKey;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;
import org.sujarit.report.table.ReportText;

/** What another office program makes of our file; runs where {@code soffice} is installed. */
class LibreOfficeTests {

    private final ReportTable table = ReportTables.ofTheReferenceYear();

    @TempDir
    Path folder;

    @BeforeEach
    void isInstalled() {
        List<String> path = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
        assumeThat(path).as("soffice on the PATH").anyMatch(part -> Files.isExecutable(Path.of(part, "soffice")));
    }

    @Test
    void keepsEveryCellLinkAndBookmarkOfTheWordDocument() throws Exception {
        byte[] saved = converted(ReportFormat.DOCX, "docx");

        assertThat(ReadDocx.cells(saved)).isEqualTo(ReportText.cells(table.presented()));
        // It writes a long link in several pieces.
        assertThat(ReadDocx.links(saved)).hasSameElementsAs(ReportText.links(table));
        try (var document = ReadDocx.document(saved)) {
            String xml = document.getDocument().xmlText();
            assertThat(table.rows()).allSatisfy(row -> assertThat(xml).contains("\"" + row.bookmark() + "\""));
        }
    }

    @Test
    void readsTheWordDocumentAsText() throws Exception {
        String text = new String(converted(ReportFormat.DOCX, "txt:Text (encoded):UTF8"), UTF_8);

        ReportText.cells(table.presented()).stream()
                .flatMap(List::stream)
                .flatMap(String::lines)
                .forEach(line -> assertThat(text.replace('\t', ' ')).contains(line));
    }

    @Test
    void readsEveryCellOfTheWorkbook() throws Exception {
        assertThat(ReadXlsx.cells(converted(ReportFormat.XLSX, "xlsx"))).isEqualTo(ReportText.cells(table.presented()));
    }

    @Test
    void keepsWhatLeadsAnEditedWordDocumentBackToTheRecord() throws Exception {
        DocumentKey key = new DocumentKey("bongti", DocumentKey.Kind.REPORT, "bongti/2566/report");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TestRenderers.docx(Optional.empty()).render(table, key, out);

        byte[] saved = converted(out.toByteArray(), ReportFormat.DOCX, "docx");

        assertThat(EditedDocument.read(saved, key)).isEqualTo(EditedDocument.unedited(table));
    }

    @Test
    void savesATemplateThatIsStillTaken() throws Exception {
        byte[] template = TestRenderers.builtIn().file(DocumentKey.Kind.REPORT);

        byte[] saved = converted(template, ReportFormat.DOCX, "docx");

        assertThatCode(() -> TemplateCheck.check(saved, DocumentKey.Kind.REPORT, ReportColumns.OF_THE_REPORT))
                .doesNotThrowAnyException();
    }

    private byte[] converted(ReportFormat format, String filter) throws IOException, InterruptedException {
        return converted(TestRenderers.bytes(format, table), format, filter);
    }

    private byte[] converted(byte[] file, ReportFormat format, String filter) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("report." + format.extension()), file);
        Path target = Files.createDirectory(folder.resolve("converted"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        target.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(office.waitFor(2, TimeUnit.MINUTES))
                    .as("finished in time")
                    .isTrue();
        } finally {
            office.destroyForcibly();
        }
        try (Stream<Path> files = Files.list(target)) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }
}
