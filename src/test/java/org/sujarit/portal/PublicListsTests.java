package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;
import org.w3c.dom.Document;

/** What programs follow and search engines read: feeds, sitemaps, open data, and the years beside each other. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicListsTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private TestYear before;
    private TestYear year;
    private String silent;
    private Browser citizen;

    @BeforeAll
    void publishAYearAndTheNextPlan() {
        before = years.open(agencies.make(), 2568);
        before.run();
        before.measures().forEach(measure -> before.carryOut(measure.code()));
        before.finish("prepare-report", "officer", Map.of("introduction", "คำนำของเจ้าหน้าที่"));
        before.finish("review-report", "reviewer", before.passed(before.now().compiledReport()));
        before.finish("approve-report", "manager", before.passed(before.now().compiledReport()));
        before.runJobs();
        year = years.open(before.agency, 2569);
        year.run();
        silent = agencies.make().code;
        citizen = browsers.anonymous();
    }

    private String body(String path) {
        Browser.Answer answer = citizen.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(body(path).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFeedHasEachPublicationOnceWithAnAddressThatStays() throws Exception {
        String own = "/portal/" + year.agency.code;
        Document feed = xml(own + "/feed.atom");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(3);
        assertThat(body(own + "/feed.atom"))
                .contains(own + "/2569/plan/1<", own + "/2568/report/1<", own + "/2568/plan/1<");
        assertThat(body("/feed.atom")).contains(own + "/2569/plan/1<");
        assertThat(citizen.get("/portal/" + silent + "/feed.atom").status()).isEqualTo(404);
    }

    @Test
    void theNameOfAnAgencyIsOnlyTextInAFeed() throws Exception {
        TestYear odd = years.open(agencies.make(), 2569);
        odd.run();
        jdbc.sql("update agency set name = 'อบต.<b>&amp;]]>' where code = :code")
                .param("code", odd.agency.code)
                .update();
        Document feed = xml("/portal/" + odd.agency.code + "/feed.atom");
        assertThat(feed.getElementsByTagName("b").getLength()).isZero();
        assertThat(body("/portal/" + odd.agency.code)).doesNotContain("<b>&amp;");
    }

    @Test
    void aSitemapHasWhatIsPublicAndNothingElse() throws Exception {
        String own = "/portal/" + year.agency.code;
        assertThat(xml(own + "/sitemap.xml").getElementsByTagName("url").getLength())
                .isGreaterThan(8);
        String all = body(own + "/sitemap.xml");
        assertThat(all)
                .contains(own + "/2569/plan<", own + "/2569/measures/i7-1<", own + "/2568<")
                .doesNotContain(own + "/2569<", "/home", "/evidence");
        assertThat(body("/sitemap.xml"))
                .contains(own + "/sitemap.xml<", "/sitemap-pages.xml<")
                .doesNotContain("/" + silent + "/");
        assertThat(citizen.get("/portal/" + silent + "/sitemap.xml").status()).isEqualTo(404);
        assertThat(body("/sitemap-pages.xml")).contains("/open-data<");
        assertThat(body("/robots.txt")).contains("Disallow: /home", "Sitemap: http");
    }

    @Test
    void everyPageOfASitemapIsThere() {
        java.util.regex.Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>")
                .matcher(body("/portal/" + year.agency.code + "/sitemap.xml"))
                .results()
                .forEach(found -> body(found.group(1)));
    }

    @Test
    void openDataNamesFilesMeaningsAndLicenceInBothLanguages() {
        String page = body("/open-data?q=" + year.agency.code);
        assertThat(page)
                .contains(
                        "/portal/" + year.cycle.key() + "/plan.csv",
                        "/portal/" + before.cycle.key() + "/report.json",
                        "/portal/" + year.agency.code + "/effect.csv",
                        "<code>measure_id</code>",
                        "<code>score_after</code>",
                        "<code>progress</code>",
                        "CC BY 4.0",
                        "creativecommons.org");
        assertThat(citizen.get("/open-data?lang=en").body())
                .contains("Data dictionary", "What was reached, beside the target")
                .doesNotContain("??");
        assertThat(citizen.get("/open-data?lang=th").status()).isEqualTo(200);
    }

    /** A column that is added to a file has to be told there too. */
    @Test
    void everyColumnOfAFileStandsInTheDictionary() {
        String dictionary = body("/open-data");
        for (String file : new String[] {
            "/portal/" + year.cycle.key() + "/plan.csv",
            "/portal/" + before.cycle.key() + "/report.csv",
            "/portal/" + year.agency.code + "/effect.csv"
        }) {
            String head = new String(citizen.download(file), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .findFirst()
                    .orElseThrow();
            for (String column : head.replace("\"", "").split(",", -1)) {
                assertThat(dictionary).as(file).contains("<code>" + column.strip() + "</code>");
            }
        }
    }

    @Test
    void theYearsStandBesideEachOther() {
        String page = body("/portal/" + year.agency.code + "/years");
        assertThat(page).contains("เสร็จ ๒ จาก ๒", "เสร็จ ๐ จาก ๒", "ปี ๒๕๖๘", "ปี ๒๕๖๙", "/effect");
        assertThat(citizen.get("/portal/" + silent + "/years").status()).isEqualTo(404);
    }

    @Test
    void theScoresOfAnIndicatorStandBesideEachOther() {
        for (TestYear one : new TestYear[] {before, year}) {
            jdbc.sql("update finding set finding_level = 'INDICATOR', indicator = 2, item_text = 'การใช้งบประมาณ',"
                            + " score = :score where cycle_id = :cycle and item = 'i7'")
                    .param("score", one == year ? 88.5 : 71.25)
                    .param("cycle", one.cycle.id())
                    .update();
        }
        assertThat(body("/portal/" + year.agency.code + "/years"))
                .contains("การใช้งบประมาณ", "ITA ๒๕๖๗", "๗๑.๒๕", "ITA ๒๕๖๘", "๘๘.๕๐");
    }

    @Test
    void theIntroductionIsAParagraphAndNoLineOfTheTitle() {
        assertThat(body("/portal/" + before.cycle.key()))
                .contains("<p>คำนำของเจ้าหน้าที่</p>")
                .doesNotContain("<span>คำนำของเจ้าหน้าที่</span>");
    }

    @Test
    void aPageTellsItsOneAddressAndWhatItIsAbout() {
        String own = "/portal/" + before.cycle.key();
        assertThat(body(own + "/report"))
                .containsPattern("rel=\"canonical\" href=\"https?://[^\"]+" + own + "\"")
                .contains("application/ld+json", "\"@type\":\"Report\"", "\"license\"");
        assertThat(body(own + "/measures/i7-1"))
                .containsPattern("rel=\"canonical\" href=\"https?://[^\"]+" + own + "/measures/i7-1\"");
        assertThat(citizen.get(own).header("Content-Security-Policy")).doesNotContain("unsafe");
    }

    @Test
    void aLivingPageIsKeptForAMinuteAndAskedForAgain() {
        String page = "/portal/" + year.cycle.key() + "/measures";
        Browser.Answer first = citizen.get(page);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60, must-revalidate");
        assertThat(first.header("Vary")).containsIgnoringCase("cookie");
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(first.header("ETag")).startsWith("W/");
        assertThat(citizen.get(page, "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(citizen.get(page + "/nothing").header("Cache-Control")).contains("no-store");
        assertThat(citizen.get(page + "?lang=th").header("Cache-Control")).doesNotContain("public");
    }

    @Test
    void whatIsMistypedInAYearLeadsToWhatThereIs() {
        for (String rest : new String[] {"/round-0", "/round-7", "/raport"}) {
            Browser.Answer answer = citizen.get("/portal/" + year.cycle.key() + rest, "Accept", "*/*");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body()).contains("/portal/" + year.cycle.key() + "/plan");
        }
    }
}
