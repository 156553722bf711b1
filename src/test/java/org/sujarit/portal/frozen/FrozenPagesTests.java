package org.sujarit.portal.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.evidence.FileStore;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenPagesTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Publications publications;

    @Autowired
    private FileStore store;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private TestYear year;
    private String plan;

    @BeforeAll
    void publishThePlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        plan = "/portal/" + year.cycle.key() + "/plan";
    }

    @Test
    void aPageComesCompressedAndIsTheSamePage() throws IOException {
        HttpResponse<byte[]> plain = read(plan);
        HttpResponse<byte[]> small = read(plan, "Accept-Encoding", "br, gzip;q=0.5");
        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(unpacked(small.body())).isEqualTo(plain.body());
        assertThat(small.body().length).isLessThan(plain.body().length / 2);
        assertThat(header(small, "ETag")).isNotEqualTo(header(plain, "ETag"));
        // What the controllers answer whoever asks for the language.
        assertThat(new String(plain.body(), StandardCharsets.UTF_8))
                .isEqualTo(browsers.anonymous().get(plan + "?lang=th").body());
    }

    @Test
    void proxiesMayKeepItAndAskWhetherItStillCounts() {
        for (String path : new String[] {plan, plan + ".csv", plan + ".pdf", plan + "/1"}) {
            HttpResponse<byte[]> first = read(path, "Accept-Encoding", "gzip");
            String tag = header(first, "ETag");
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(tag).as(path).matches("\"[0-9a-f]{64}(-gzip)?\"");
            assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=1, must-revalidate");
            assertThat(header(first, "Vary")).contains("Accept-Encoding");
            assertThat(first.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie");
            HttpResponse<byte[]> again = read(path, "Accept-Encoding", "gzip", "If-None-Match", "\"x\", W/" + tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(read(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        }
        assertThat(header(read(plan), "Vary"))
                .as("it is read in the language of a cookie")
                .contains("Cookie");
    }

    @Test
    void whoOnlyAsksForTheHeadIsToldTheSameWithoutTheBody() {
        for (String path : new String[] {plan, plan + ".pdf"}) {
            HttpResponse<byte[]> whole = read(path);
            HttpResponse<byte[]> head = ask("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().map().keySet())
                    .isEqualTo(whole.headers().map().keySet());
            assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(whole.body().length));
        }
    }

    @Test
    void itIsGuardedByTheHeadersOfEveryOtherPage() {
        for (String path : new String[] {plan, plan + ".html", plan + ".pdf"}) {
            var slow = browsers.anonymous().get(path + "?as=made").headers().map();
            var fast = read(path).headers().map();
            for (String guard : new String[] {
                "content-security-policy",
                "x-content-type-options",
                "x-frame-options",
                "x-xss-protection",
                "content-type",
                "content-disposition",
                "content-language"
            }) {
                assertThat(fast.get(guard)).as(path + " " + guard).isEqualTo(slow.get(guard));
            }
            assertThat(fast).containsKeys("content-security-policy", "x-content-type-options");
        }
        assertThat(header(read(plan + ".html"), "Content-Security-Policy")).isEqualTo(ReportFormat.PAGE_POLICY);
    }

    /** Whoever is logged in reads what everybody reads, and nothing is written down about it. */
    @Test
    void nothingOfWhoReadsItIsInIt() {
        Browser officer = browsers.of(year.agency, "officer");
        Browser.Answer own = officer.get(plan);
        assertThat(own.body()).isEqualTo(browsers.anonymous().get(plan).body()).doesNotContain("_csrf", "/logout");
        assertThat(own.header("Set-Cookie")).isEmpty();
        assertThat(read(plan, "Authorization", "Basic d3Jvbmc6d3Jvbmc=").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoeverFreezesAPageLeavesNothingOfThemselvesInIt() {
        TestYear fresh = years.open(year.agency, 2567);
        fresh.run();
        String path = "/portal/" + fresh.cycle.key() + "/plan";
        Browser officer = browsers.of(year.agency, "officer");
        officer.get("/login?lang=en");
        assertThat(officer.get(path).body()).contains("<html lang=\"en\"", path + "?lang=th");
        assertThat(officer.get(path).header("Content-Language")).isEqualTo("en");
        HttpResponse<byte[]> anybody = read(path);
        assertThat(new String(anybody.body(), StandardCharsets.UTF_8))
                .contains("<html lang=\"th\"", path + "?lang=en")
                .doesNotContain("_csrf");
        assertThat(anybody.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aCrowdCostsTheDatabaseLessThanAStatementEach() {
        Browser citizen = browsers.anonymous();
        citizen.get(plan);
        int sent = statements.during(() -> {
            for (int reader = 0; reader < 50; reader++) {
                citizen.get(plan);
            }
        });
        assertThat(sent).isLessThanOrEqualTo(50);
    }

    /** It does what another node does, behind this one's back. */
    @Test
    void whatAnotherNodeHasReplacedIsNotShownAnyMore() {
        TestYear other = years.open(agencies.make(), 2569);
        other.run();
        String path = "/portal/" + other.cycle.key() + "/plan";
        Browser citizen = browsers.anonymous();
        String before = citizen.get(path).body();
        String first = citizen.get(path + "/1").body();
        byte[] file = citizen.download(path + ".csv");
        assertThat(before).contains("ฉบับที่มีผลอยู่");
        replace(other);
        assertThat(citizen.get(path).body())
                .contains("ฉบับที่ ๒", "ฉบับแก้ไขเพิ่มเติม")
                .isNotEqualTo(before);
        assertThat(citizen.get(path + "/1").body())
                .contains("ฉบับนี้ไม่มีผลแล้ว")
                .isNotEqualTo(first);
        assertThat(citizen.get(path + ".csv").status())
                .as("the new one has no files")
                .isEqualTo(404);
        assertThat(citizen.download(path + "/1.csv")).isEqualTo(file);

        jdbc.sql("update publication set state = 'SUPERSEDED' where agency = ?")
                .param(other.agency.code)
                .update();
        aMomentLater();
        assertThat(citizen.get(path).status()).as("none counts").isEqualTo(404);
        assertThat(citizen.get(path).header("Cache-Control")).contains("no-store");
    }

    private void replace(TestYear other) {
        Publication one =
                publications.current(other.agency.code, 2569, Document.PLAN).orElseThrow();
        jdbc.sql("update publication set state = 'SUPERSEDED' where agency = ?")
                .param(other.agency.code)
                .update();
        jdbc.sql("insert into publication (id, agency, fiscal_year, document, number, edition, state, published_at,"
                        + " snapshot, approved_by) select -9000000 - id, agency, fiscal_year, document, 2, 1, 'PUBLISHED', published_at,"
                        + " snapshot, approved_by from publication where agency = :agency and number = :first")
                .param("agency", other.agency.code)
                .param("first", one.number())
                .update();
        aMomentLater();
    }

    /** What is published is asked a hundred times a second at most; a fast machine comes again before that. */
    private static void aMomentLater() {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    @Test
    void anAgencyIsShownUnderItsNewName() {
        TestYear other = years.open(agencies.make(), 2569);
        other.run();
        String path = "/portal/" + other.cycle.key() + "/plan";
        assertThat(browsers.anonymous().get(path).body()).doesNotContain("เทศบาลใหม่");
        jdbc.sql("update agency set name = 'เทศบาลใหม่' where code = ?")
                .param(other.agency.code)
                .update();
        assertThat(browsers.anonymous().get(path).body()).contains("เทศบาลใหม่");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "xlsx", "csv", "json"})
    void aFileIsWhatWasPublished(String extension) throws IOException {
        byte[] kept = store.read(sha256(extension).orElseThrow());
        for (int time = 0; time < 2; time++) {
            assertThat(read(plan + "." + extension).body()).isEqualTo(kept);
            HttpResponse<byte[]> small = read(plan + "." + extension, "Accept-Encoding", "gzip");
            byte[] body = header(small, "Content-Encoding").isEmpty() ? small.body() : unpacked(small.body());
            assertThat(body).isEqualTo(kept);
        }
    }

    private Optional<String> sha256(String extension) {
        return publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow().files().stream()
                .filter(file -> file.format().extension().equals(extension))
                .findFirst()
                .map(org.sujarit.publication.PublishedFile::sha256);
    }

    /** A large file is not held in memory, so it goes with its store. */
    @Test
    void aFileThatTheStoreHasLostIsMissingAndNotHalfSent() throws IOException {
        TestYear other = years.open(agencies.make(), 2569);
        other.run();
        String pdf = "/portal/" + other.cycle.key() + "/plan.pdf";
        byte[] before = read(pdf).body();
        assertThat(before.length).isGreaterThan(48 * 1024);
        Path file = store.place(FileStore.digest(out -> out.write(before)));
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        assertThat(read(pdf).statusCode()).isEqualTo(404);
        Files.move(aside, file);
        assertThat(read(pdf).body()).isEqualTo(before);
    }

    private HttpResponse<byte[]> read(String path, String... headers) {
        return ask("GET", path, headers);
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
