package org.sujarit.desk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.process.start.OpeningFiscalYear;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** The administrator finds an agency among thousands, gives it units, closes it and opens it again. */
@ApplicationTest
class AgenciesPageTests {

    private static final int ALL_OF_THAILAND = 8300;
    private static final int FIRST_ID = 1_900_000_000;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private OpeningFiscalYear opening;

    @Autowired
    private Cycles cycles;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestAgency agency;
    private Browser administrator;
    private int year;

    @BeforeEach
    void takeAnAgencyIn() {
        agency = agencies.make();
        administrator = browsers.administrator();
        year = FiscalYear.of(LocalDate.now(clock)).year();
    }

    @AfterEach
    void leaveNothingThatOpensByItself() {
        agency.retire();
        jdbc.update("delete from agency where id >= ?", FIRST_ID);
    }

    @Test
    void thePageIsSmallHoweverManyAgenciesThereAre() {
        jdbc.batchUpdate(
                "insert into agency (id, code, name, active) values (?, ?, ?, false)",
                IntStream.range(0, ALL_OF_THAILAND)
                        .mapToObj(number -> new Object[] {
                            FIRST_ID + number, "many" + number, "องค์การบริหารส่วนตำบลตัวอย่างลำดับที่ " + number
                        })
                        .toList());
        String page = administrator.get("/home/agencies").body();
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(page).contains("many").doesNotContain("<select");
        assertThat(found("many8299")).contains("/home/agencies/many8299").doesNotContain("/home/agencies/many8298");
        assertThat(found("ลำดับที่ 8123")).contains("/home/agencies/many8123");
        assertThat(found("%")).doesNotContain("/home/agencies/many");
    }

    private String found(String words) {
        return administrator
                .get("/home/agencies?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }

    /** Its auditor would read what belongs to no agency. */
    @ParameterizedTest
    @ValueSource(strings = {"system", "people", "installation"})
    void noAgencyTakesTheNameOfWhatBelongsToNone(String code) {
        send("/home/agencies", Map.of("code", code, "name", "หน่วยงาน", "location", ""));
        assertThat(administrator.get("/home/agencies").body()).contains("role=\"alert\"", code);
        assertThat(administrator.get("/home/agencies/" + code).status()).isEqualTo(404);
    }

    @Test
    void aUnitIsAddedOnThePageOfItsAgency() {
        assertThat(page()).contains("สำนักปลัด").doesNotContain("กองช่าง");
        Browser.Answer added = send("/home/agencies/units", Map.of("id", agency.code + "Works", "name", "กองช่าง"));
        assertThat(added.header("Location")).endsWith("/home/agencies/" + agency.code);
        assertThat(page()).contains("กองช่าง");
    }

    @Test
    void aUnitThatIsRefusedStaysInTheFormBesideTheReason() {
        send("/home/agencies/units", Map.of("id", agency.unit, "name", "กองอื่น"));
        assertThat(page()).contains("role=\"alert\"", agency.unit, "value=\"กองอื่น\"");
    }

    @Test
    void closingIsAskedBeforeItIsDone() {
        assertThat(page()).contains("/closing", "หรือไม่").doesNotContain("/reopening");
        send("/home/agencies/" + agency.code + "/closing", Map.of());
        assertThat(page()).contains("ปิดแล้ว", "note done", "/reopening").doesNotContain("/closing");
        send("/home/agencies/" + agency.code + "/reopening", Map.of());
        assertThat(page()).contains("note done", "อีกครั้งแล้ว", "/closing").doesNotContain("/reopening");
        assertThat(actions()).containsExactly("agency-closed", "agency-reopened");
    }

    @Test
    void closingTwiceIsNotedOnce() {
        send("/home/agencies/" + agency.code + "/closing", Map.of());
        send("/home/agencies/" + agency.code + "/closing", Map.of());
        assertThat(actions()).containsExactly("agency-closed");
    }

    @Test
    void aClosedAgencyOpensNoYearByAnyRoute() {
        send("/home/agencies/" + agency.code + "/closing", Map.of());
        Browser officer = browsers.of(agency, "officer");
        opening.openMissing();
        Browser.Answer api = officer.api("POST", "/api/cycles", Map.of("agency", agency.code, "fiscalYear", year));
        assertThat(api.status()).isEqualTo(422);
        assertThat(api.body()).contains("ปิดแล้ว");
        Browser.Answer engine = officer.engine(
                "POST",
                "/process-definition/key/improvement-cycle/start",
                Map.of(
                        "variables",
                        Map.of(
                                "agency", Map.of("value", agency.code, "type", "String"),
                                "fiscalYear", Map.of("value", year, "type", "Integer"))));
        assertThat(engine.status()).isEqualTo(400);
        assertThat(engine.body()).contains("ปิดแล้ว");
        assertThat(officer.get("/api/cycles/choices").json().path("agencies")).isEmpty();
        assertThat(cycles.ofAgencies(List.of(agency.code))).isEmpty();
    }

    @Test
    void anAgencyThatIsOpenedAgainOpensItsYears() {
        send("/home/agencies/" + agency.code + "/closing", Map.of());
        send("/home/agencies/" + agency.code + "/reopening", Map.of());
        assertThat(browsers.of(agency, "officer")
                        .api("POST", "/api/cycles", Map.of("agency", agency.code, "fiscalYear", year))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatIsNoAgencyIsMissing() {
        assertThat(administrator.get("/home/agencies/nobody").status()).isEqualTo(404);
    }

    private String page() {
        return administrator.get("/home/agencies/" + agency.code).body();
    }

    private Browser.Answer send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("agency", agency.code);
        all.put("_csrf", administrator.formToken("/home/agencies"));
        Browser.Answer answer = administrator.form(path, all);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer;
    }

    private List<String> actions() {
        return trail.entriesOf(agency.code).stream().map(AuditEntry::action).toList();
    }
}
