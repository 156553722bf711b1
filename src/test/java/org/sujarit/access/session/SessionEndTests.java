package org.sujarit.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;

/** Whose login is over is told so, and comes back to where they were. */
@ApplicationTest
@Tag("database")
class SessionEndTests {

    private static final String ENDED = "การเข้าสู่ระบบสิ้นสุดแล้ว";
    private static final String NO_RIGHT = "ท่านไม่มีสิทธิ";
    private static final String UNITS = "/home/agencies/units";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private TestAgency agency;
    private Browser tab;

    @BeforeEach
    void logIn() {
        agency = agencies.make();
        tab = browsers.of(agency, "officer");
    }

    @Test
    void whoNeverLoggedInIsOnlyAskedToLogIn() {
        Browser stranger = browsers.anonymous();
        assertThat(stranger.get("/home").header("Location")).endsWith("/login");
        assertThat(stranger.get("/login").body()).doesNotContain(ENDED);
    }

    @Test
    void aPageThatIsAskedForAfterTheEndIsReadAfterTheLogin() {
        tab.get("/home");
        expire();
        String login = path(tab.get("/home/templates"));
        assertThat(login).isEqualTo("/login?ended");
        assertThat(tab.get(login).body()).contains(ENDED, "data-unsent");
        assertThat(logInAgain("officer")).startsWith("/home/templates");
    }

    @Test
    void aFormThatIsSentAfterTheEndLeadsToTheLoginAndBackToItsPage() {
        String token = tab.formToken("/home");
        expire();
        Browser.Answer sent = send(tab, "/home/notices/reading", token, "/home/audit?stream=a%2Fb");
        assertThat(sent.status()).isEqualTo(302);
        String login = path(sent);
        assertThat(login).startsWith("/login?ended&back=");
        assertThat(tab.get(login).body()).contains(ENDED).doesNotContain(NO_RIGHT);
        assertThat(logInAgain("officer")).isEqualTo("/home/audit?stream=a%2Fb");
    }

    /** Logging out takes the token, too, so the form is refused before anybody looks who sends it. */
    @Test
    void whoLoggedOutInAnotherTabIsToldSoAsWell() {
        String token = tab.formToken("/home");
        tab.logout();
        Browser.Answer sent = send(tab, "/home/notices/reading", token, "/home");
        assertThat(sent.status()).isEqualTo(302);
        assertThat(tab.get(path(sent)).body()).contains(ENDED).doesNotContain(NO_RIGHT);
    }

    @Test
    void loggingOutASecondTimeIsNoFault() {
        String token = tab.formToken("/home");
        tab.logout();
        Browser.Answer again = tab.form("/logout", Map.of("_csrf", token));
        assertThat(path(again)).isEqualTo("/login?logout");
        assertThat(tab.get("/login?logout").body()).contains("ออกจากระบบเรียบร้อยแล้ว");
    }

    @Test
    void aLoginPageThatIsOlderThanAnotherLoginIsShownAnew() {
        String token = tab.formToken("/login");
        tab.login(agency.id("staff1"), AgencyFixture.PASSWORD);
        Browser.Answer sent = tab.form(
                "/login", Map.of("username", agency.id("officer"), "password", AgencyFixture.PASSWORD, "_csrf", token));
        assertThat(path(sent)).startsWith("/login?ended");
    }

    @Test
    void whoSendsAFormUnderAnotherLoginIsToldAsWhomAndNothingIsDone() {
        Browser admin = browsers.administrator();
        String token = admin.formToken("/home/agencies");
        admin.login(agency.id("officer"), AgencyFixture.PASSWORD);
        long before = units();
        Browser.Answer sent = send(admin, UNITS, token, "/home/agencies");
        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.body())
                .contains("ยังไม่ได้ส่งข้อมูล", "officer " + agency.code, "href=\"/home/agencies\"", "data-unsent")
                .doesNotContain(NO_RIGHT);
        assertThat(units()).isEqualTo(before);
    }

    private long units() {
        return jdbc.sql("select count(*) from act_id_group").query(Long.class).single();
    }

    @Test
    void whatSomebodyTypedIsNotSentInTheNameOfWhoLoggedInLater() {
        assertThat(tab.get("/api/session").json().path("id").asText()).isEqualTo(agency.id("officer"));
        assertThat(tab.get("/api/session").header("X-SUJARIT-PERSON")).isEqualTo(agency.id("officer"));
        tab.login(agency.id("staff1"), AgencyFixture.PASSWORD);
        tab.get("/home");
        var sent = tab.send(
                "PUT",
                "/api/tasks/1/draft",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json",
                "X-SUJARIT-CSRF",
                tab.apiToken(),
                "X-SUJARIT-PERSON",
                agency.id("officer"));
        Refusals.isRefusal(sent, 401);
        assertThat(sent.body()).contains("staff1 " + agency.code, "access.other-login");
        assertThat(tab.get("/api/session", "X-SUJARIT-PERSON", agency.id("staff1"))
                        .status())
                .isEqualTo(200);
    }

    /** Camunda ends a session for a token that it does not know: the one that has just begun. */
    @Test
    void aWebAppOfTheLoginBeforeDoesNotEndTheLoginAfterIt() {
        agencies.administrator(); // without one Camunda's web apps send everybody to the setup
        assertThat(tab.engine("POST", "/task/count", Map.of()).status()).isEqualTo(200);
        tab.login(agency.id("staff1"), AgencyFixture.PASSWORD);
        assertThat(tab.engine("POST", "/task/count", Map.of()).status()).isEqualTo(401);
        assertThat(tab.get("/home").status()).isEqualTo(200);
        tab.get("/camunda/app/tasklist/default/");
        assertThat(tab.engine("POST", "/task/count", Map.of()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/home",
                "//evil.example/home",
                "/\\evil.example",
                "/homeless",
                "/home\r\nSet-Cookie: a=b",
                "/camunda/api/engine",
                "/logout",
                "javascript:alert(1)"
            })
    void nobodyIsLedElsewhereByALogin(String back) {
        tab.logout();
        tab.get("/login?ended&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        assertThat(logInAgain("officer")).isEqualTo("/home");
    }

    @Test
    void aPageOfAWebAppIsFoundAgainWithThePlaceInIt() {
        tab.logout();
        String place = "/camunda/app/tasklist/default/#/?task=a-1&sorting=%5B%5D";
        tab.get("/login?ended&back=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
        assertThat(logInAgain("officer")).isEqualTo(place);
    }

    /** A login begins a session of its own, but carries over what was asked for before it. */
    @Test
    void whoLogsInNextIsNotLedToWhereTheOneBeforeWas() {
        tab.logout();
        tab.get("/login?ended&back=%2Fhome%2Ftemplates");
        assertThat(logInAgain("officer")).isEqualTo("/home/templates");
        assertThat(logInAgain("staff1")).isEqualTo("/home");
    }

    private void expire() {
        jdbc.sql("update spring_session set expiry_time = 0, last_access_time = 0 where session_id = ?")
                .param(tab.cookie("JSESSIONID"))
                .update();
    }

    private String logInAgain(String person) {
        return path(tab.login(agency.id(person), AgencyFixture.PASSWORD));
    }

    private Browser.Answer send(Browser browser, String address, String token, String page) {
        return browser.send(
                "POST",
                address,
                BodyPublishers.ofString("_csrf=" + token + "&code=x&name=x"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Referer",
                "http://127.0.0.1:" + port + page);
    }

    private String path(Browser.Answer redirect) {
        return redirect.header("Location").replace("http://127.0.0.1:" + port, "");
    }
}
