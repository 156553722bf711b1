package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;

/** A person in a browser who may not see something gets a page with the reason, a program problem details. */
@ApplicationTest
class RefusedPagesTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Test
    void whoMayNotSeeAPageIsToldSoInAPage() {
        TestAgency agency = agencies.make();
        Long cycle = years.open(agency, 2569).cycle.id();
        Browser stranger = browsers.of(agencies.make(), "officer");

        isPage(browsers.of(agency, "staff1").get("/home/templates"), 403, "ท่านไม่มีสิทธิเปิดหน้านี้");
        isPage(stranger.get("/home/cycles/" + cycle + "/checks"), 404, "ไม่พบหน้านี้");
        isPage(stranger.get("/home/cycles/x/checks"), 400, "ระบบทำตามคำขอนี้ไม่ได้");
        Browser.Answer why = browsers.of(agency, "officer").get("/home/intake/" + cycle);
        isPage(why, 404, "ปีนี้ไม่ได้รับเข้าจากรายงานเดิม");
    }

    @Test
    void theyAreToldSoOnThePortalToo() {
        Browser anybody = browsers.anonymous();
        isPage(anybody.get("/portal/bongti/last-year"), 404, "ไม่พบเอกสารนี้");
        isPage(anybody.get("/portal/bongti/99999999999/plan"), 404, "ไม่พบเอกสารนี้");
        isPage(anybody.get("/portal/nobody/2566/evidence/x"), 404, "ไม่พบเอกสารนี้");
    }

    @Test
    void aProgramIsToldInProblemDetails() {
        Browser.Answer answer = browsers.of(agencies.make(), "officer").get("/api/cycles/0/checks");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void isPage(Browser.Answer answer, int status, String text) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains(text, "<main", "href=\"/home\"").doesNotContain("urn:sujarit:problem");
    }
}
