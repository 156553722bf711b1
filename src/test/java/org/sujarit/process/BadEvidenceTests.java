package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadEvidenceTests {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    private Browser owner;
    private String path;
    private Map<String, String> label;

    @BeforeAll
    void carryOut() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        owner = browsers.of(year.agency, "staff1");
        path = "/api/measures/" + year.measure("i7-1").id() + "/evidence";
    }

    @BeforeEach
    void label() {
        label = Map.of(
                "title", "รายงานการประชุม",
                "activityId", year.measure("i7-1").activities().get(0).id().toString(),
                "effectiveOn", "2026-01-15",
                "visibility", "INTERNAL");
    }

    private Browser.Answer refused(String fileName, byte[] content, int status) {
        var before = standing.of(year);
        Browser.Answer answer = owner.upload(path, fileName, content, label);
        Refusals.isRefusal(answer, status);
        assertThat(standing.of(year)).isEqualTo(before);
        return answer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(name));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatStandsBesideAFileIsBroughtIntoTheSpellingOfEverythingElse() {
        Map<String, String> odd = new HashMap<>(label);
        odd.put("title", " ท\u0E48\u0E35ประชุม\u200B  \uF70Fาติ");
        Browser.Answer answer = owner.upload(path, "a.pdf", PDF, odd);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("title").asText()).isEqualTo("ท\u0E35\u0E48ประชุม \u0E0Dาติ");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("ว่าง.pdf", new byte[0], 422).json().path("detail").asText())
                .contains("ว่าง");
    }

    @Test
    void aFileThatIsTooLargeIsToldSoInsteadOfABrokenConnection() {
        refused("ใหญ่.pdf", new byte[50 * MEGABYTE], 413);
        refused("ใหญ่.pdf", new byte[20 * MEGABYTE + 1], 422);
    }

    @Test
    void aProgramIsNoDocumentWhateverItsName() {
        refused("a.pdf", bytes("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0"), 422);
        refused("a.pdf", bytes("MZ\220\0\3\0\0\0\4\0\0\0"), 422);
        refused("a.docx", bytes("MZ\220\0\3\0\0\0\4\0\0\0"), 422);
        refused("a.png", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), 422);
        refused("a.jpg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), 422);
        refused("a.pdf", bytes("plain text"), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.pdf.exe", "a", ".htaccess", "a.zip", "a.docm"})
    void otherKindsAreNotTaken(String name) {
        refused(name, PDF, 422);
    }

    @Test
    void anArchiveIsNoDocument() {
        refused("a.docx", zip("virus.exe"), 422);
        refused("a.xlsx", zip("[Content_Types].xml", "word/document.xml"), 422);
        refused("a.pdf", zip("[Content_Types].xml", "word/document.xml"), 422);
        assertThat(owner.upload(path, "a.docx", zip("[Content_Types].xml", "word/document.xml"), label)
                        .status())
                .isEqualTo(201);
        assertThat(owner.upload(path, "a.xlsx", zip("_rels/.rels", "[Content_Types].xml", "xl/workbook.xml"), label)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aLongThaiNameIsTakenAndOneThatIsFarTooLongIsToldAsThat() {
        String name = "รายงานการประชุม".repeat(16) + ".pdf";
        var answer = owner.upload(path, name, PDF, label);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("fileName").asText()).isEqualTo(name);
        assertThat(refused("ก".repeat(2000) + ".pdf", PDF, 422).body())
                .contains("ชื่อไฟล์ยาวเกินไป")
                .doesNotContain("20 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\\\..\\\\x.pdf", "../../x.pdf", "C:\\\\Users\\\\x.pdf", "/etc/x.pdf"})
    void aPathInAFileNameIsDropped(String name) {
        var answer = owner.upload(path, name, PDF, label);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("fileName").asText()).isEqualTo("x.pdf");
        var download = owner.get(answer.json().path("url").asText());
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("..");
    }

    @Test
    void nothingInAFileNameHidesHowItEnds() {
        var answer = owner.upload(path, "report\u202Efdp.exe\u200B.pdf", PDF, label);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("fileName").asText()).isEqualTo("reportfdp.exe.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-999999999-01-01", "0001-01-01", "2420-01-15"})
    void aDayThatNobodyCanMeanIsNamed(String day) {
        label = Map.of("title", "x", "effectiveOn", day, "outsideReason", "เอกสารเดิม");
        assertThat(refused("a.pdf", PDF, 422).json().at("/errors/0/field").asText())
                .isEqualTo("effectiveOn");
    }

    @Test
    void aMissingFileOrLabelIsNamed() {
        label = Map.of();
        assertThat(refused("a.pdf", PDF, 422).json().at("/errors/0/field").asText())
                .isEqualTo("title");
        label = Map.of("title", "x", "effectiveOn", "yesterday");
        refused("a.pdf", PDF, 422);
        label = Map.of("title", "x", "effectiveOn", "2026-01-15", "visibility", "EVERYBODY");
        assertThat(refused("a.pdf", PDF, 422).json().at("/errors/0/field").asText())
                .isEqualTo("visibility");
        label = Map.of("title", "x", "effectiveOn", "2026-01-15", "activityId", "999999999");
        refused("a.pdf", PDF, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.go.th/x",
                "//a.go.th/x",
                "https://",
                "https:// a b",
                "",
                "x"
            })
    void onlyAddressesOfPagesAreTaken(String url) {
        var before = standing.of(year);
        Refusals.isRefusal(owner.api("POST", path, link(url)), 422);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void anAddressWithThaiDigitsComesBackMended() {
        var answer = owner.api("POST", path, link("https://www.bongti.go.th/news_detail.php?id=๑๒๓"));
        Refusals.isRefusal(answer, 422);
        assertThat(answer.json().path("suggestion").asText())
                .isEqualTo("https://www.bongti.go.th/news_detail.php?id=123");
        assertThat(owner.api("POST", path, link(answer.json().path("suggestion").asText()))
                        .status())
                .isEqualTo(201);
    }

    private Map<String, Object> link(String url) {
        Map<String, Object> link = new HashMap<>(label);
        link.put("url", url);
        return link;
    }

    @Test
    void onlyTheOwnerAttachesAndRemoves() {
        var mine = owner.api("POST", path, link("https://www.example.go.th/1"));
        String one = path + "/" + mine.json().path("id").asLong();
        var before = standing.of(year);
        for (String person : new String[] {"colleague", "officer", "head", "reviewer", "manager", "auditor"}) {
            Browser browser = browsers.of(year.agency, person);
            Refusals.isRefusal(browser.api("POST", path, link("https://www.example.go.th/2")), 403);
            Refusals.isRefusal(browser.upload(path, "a.pdf", PDF, label), 403);
            Refusals.isRefusal(browser.api("DELETE", one, null), 403);
        }
        Browser stranger = browsers.of(agencies.make(), "staff1");
        Refusals.isRefusal(stranger.api("POST", path, link("https://www.example.go.th/2")), 404);
        Refusals.isRefusal(stranger.upload(path, "a.pdf", PDF, label), 404);
        Refusals.isRefusal(stranger.api("DELETE", one, null), 404);
        Refusals.isRefusal(stranger.api("GET", path, null), 404);
        assertThat(standing.of(year)).isEqualTo(before);
    }
}
