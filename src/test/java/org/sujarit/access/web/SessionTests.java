package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTests {

    private static final String COUNT = "/task/count";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private TestAgency agency;

    @BeforeAll
    void make() {
        agencies.administrator();
        agency = agencies.make();
    }

    @Test
    void aSessionOfCamundasWebAppsLiesInTheDatabase() {
        Browser staff = browsers.of(agency, "staff1");
        assertThat(staff.engine("POST", COUNT, java.util.Map.of()).status()).isEqualTo(200);
        assertThat(staff.engine("POST", COUNT, java.util.Map.of()).status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from spring_session where session_id = ? and principal_name = ?")
                        .params(staff.cookie("JSESSIONID"), agency.id("staff1"))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aBusySessionEndsAfterTwelveHours() {
        Browser staff = browsers.of(agency, "staff2");
        begun(staff, 11);
        assertThat(staff.get("/api/tasks").status()).isEqualTo(200);
        begun(staff, 2);
        assertThat(staff.get("/api/tasks").status()).isEqualTo(401);
    }

    private void begun(Browser browser, int hoursEarlier) {
        jdbc.sql("update spring_session set creation_time = creation_time - ? where session_id = ?")
                .params(hoursEarlier * 3_600_000L, browser.cookie("JSESSIONID"))
                .update();
    }

    @Test
    void aScriptThatLogsInWithEveryCallLeavesNoSession() {
        long before = sessions();
        String pair = agency.id("officer") + ":" + AgencyFixture.PASSWORD;
        String basic =
                java.util.Base64.getEncoder().encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Browser script = browsers.anonymous();
        assertThat(script.get("/api/tasks", "Authorization", "Basic " + basic).status())
                .isEqualTo(200);
        assertThat(script.cookie("JSESSIONID")).isNull();
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
