package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browser.Answer;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A citizen who cuts an address short in the address bar, or mistypes it, gets a page and a way on. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalAddressesTests {

    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    private TestYear year;
    private String agency;

    @BeforeAll
    void publishAPlan() {
        year = years.open(agencies.make(), 2569);
        year.run();
        agency = "/portal/" + year.agency.code;
    }

    private Answer seen(String path) {
        return browsers.anonymous().get(path, BROWSER);
    }

    private static void isAPage(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<main").doesNotContain("\"status\":");
    }

    @Test
    void theAgencysAddressShowsItsYears() {
        Answer answer = seen(agency);
        assertThat(answer.status()).isEqualTo(200);
        isAPage(answer);
        assertThat(answer.body())
                .contains("อบต.ทดสอบ " + year.agency.code, "ปีงบประมาณ พ.ศ. ๒๕๖๙", agency + "/2569/plan")
                .contains("ยังไม่ได้เผยแพร่รายงานผลของปีนี้");
    }

    @Test
    void anAgencyThatPublishedNothingIsNone() {
        for (String code : List.of(agencies.make().code, "nobody", "'")) {
            Answer answer = seen("/portal/" + code);
            assertThat(answer.status()).as(code).isEqualTo(404);
            isAPage(answer);
            assertThat(answer.body()).contains("ไม่พบเอกสารนี้");
        }
    }

    @Test
    void aYearWithoutAReportYetLeadsToItsPlan() {
        for (String path :
                List.of(agency + "/2569", agency + "/2569/report", agency + "/2560", agency + "/2560/plan")) {
            Answer answer = seen(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            isAPage(answer);
            assertThat(answer.body()).as(path).contains("ไม่พบเอกสารนี้", agency + "/2569/plan");
        }
    }

    @Test
    void slashesAtTheEndAndTheBareWordLeadOn() {
        assertThat(seen("/portal").header("Location")).endsWith("/");
        for (String path : List.of("/portal", agency, agency + "/2569", agency + "/2569/plan", "/verify")) {
            Answer answer = seen(path + "/");
            assertThat(answer.status()).as(path).isEqualTo(308);
            assertThat(answer.header("Location")).as(path).endsWith(path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/abcd", "/2569x", "/2569/evidence", "/2569/evidence/x", "/2569/x", "/2569/plan/x", "/2569/a/b/c"
            })
    void whatIsMistypedIsAPage(String rest) {
        Answer answer = seen(agency + rest);
        assertThat(answer.status()).isEqualTo(404);
        isAPage(answer);
    }

    @Test
    void otherMissingAddressesAreAPageForABrowserAndAProblemForAProgram() {
        Browser officer = browsers.of(year.agency, "officer");
        for (String path : List.of("/home/nothing", agency + "/2569/a/b/c")) {
            Answer page = officer.get(path, BROWSER);
            assertThat(page.status()).as(path).isEqualTo(404);
            isAPage(page);
            Answer problem = officer.get(path, "Accept", "application/json");
            assertThat(problem.status()).as(path).isEqualTo(404);
            assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(problem.json().path("status").asInt()).isEqualTo(404);
        }
        assertThat(officer.get("/api/nothing", BROWSER).header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(officer.get("/home/notices/1/opening", BROWSER).status()).isEqualTo(405);
        isAPage(officer.get("/home/notices/1/opening", BROWSER));
    }

    @Test
    void whoeverLooksForNoCodeIsToldWhatToType() {
        for (String code : List.of("", "%20%20")) {
            Answer answer = seen("/verify?code=" + code);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("ยังไม่ได้พิมพ์รหัส", "๑๖ ตัว");
        }
        assertThat(seen("/verify").body()).doesNotContain("ยังไม่ได้พิมพ์รหัส");
    }

    @Test
    void whoReadsEnglishReadsTheYearsOfBothEras() {
        String plan = seen(agency + "/2569/plan?lang=en").body();
        assertThat(plan)
                .contains("Fiscal year 2026 (B.E. 2569): 1 October 2025 to 30 September 2026")
                .doesNotContain("October 2568");
        assertThat(seen(agency + "?lang=en").body()).contains("Fiscal year 2026 (B.E. 2569)");
        assertThat(seen(agency + "/2569/plan").body()).contains("๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙");
    }

    @Test
    void theVerifiedDocumentNamesOneAgency() {
        byte[] pdf = browsers.anonymous().download(agency + "/2569/plan.pdf");
        String english = browsers.anonymous()
                .upload("/verify?lang=en", "plan.pdf", pdf, java.util.Map.of())
                .body();
        assertThat(english)
                .contains("<dt>Agency</dt>", "Fiscal year 2026 (B.E. 2569)")
                .doesNotContain("<dt>Agencies</dt>");
    }
}
