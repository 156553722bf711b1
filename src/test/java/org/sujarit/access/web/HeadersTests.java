package org.sujarit.access.web;

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
import org.sujarit.testing.Browsers;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    private Browser staff;

    @BeforeAll
    void logIn() {
        agencies.administrator(); // without one Camunda's web apps send everybody to the setup
        staff = browsers.of(agencies.make(), "staff1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/home", "/api/tasks", "/portal/nothing/2569", "/camunda/app/tasklist/default/"})
    void everyPageIsGuardedAndKeptNowhere(String path) {
        var page = staff.get(path);
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Content-Security-Policy")).contains("object-src 'none'", "base-uri 'self'");
        assertThat(page.header("Content-Security-Policy") + page.header("X-Frame-Options"))
                .containsAnyOf("frame-ancestors 'self'", "frame-ancestors 'none'", "SAMEORIGIN", "DENY");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/home"})
    void ourPagesRunNoScriptFromElsewhere(String path) {
        assertThat(staff.get(path).header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/fonts/sarabun-thai-400-normal.woff2", "/camunda/lib/deps.js"})
    void filesThatAreTheSameForAllMayBeKept(String path) {
        var file = staff.get(path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).doesNotContain("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void scriptsCannotReadTheSessionAndOtherSitesCannotSendIt() {
        List<String> cookies = browsers.anonymous().get("/login").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/home/nowhere",
                "/api/nowhere",
                "/api/cycles/999999999",
                "/portal/x/y",
                "/portal/x/2569/plan.exe",
                "/camunda/nowhere",
                "/camunda/api/engine/engine/nowhere/task"
            })
    void anErrorTellsNothingOfTheInside(String path) {
        for (Browser browser : List.of(staff, browsers.anonymous())) {
            var answer = browser.get(path);
            assertThat(answer.status()).isBetween(300, 499);
            assertThat(answer.body())
                    .doesNotContain("Exception", "\tat ", "org.sujarit", "springframework", "Tomcat", "Whitelabel");
            assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        }
    }
}
