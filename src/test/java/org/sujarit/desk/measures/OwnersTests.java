package org.sujarit.desk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.measure.MeasureState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The head of a unit names one owner for several measures, each by its own task. */
@ApplicationTest
@Tag("database")
class OwnersTests {

    private static final String OWNERS = "/home/measures/owners";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private TestClock clock;

    private TestYear year;
    private Browser head;
    private Long first = 0L;
    private Long second = 0L;

    @BeforeEach
    void runAYear() {
        clock.set(LocalDate.of(2026, 6, 15));
        year = years.open(agencies.make(), 2569);
        year.run();
        head = browsers.of(year.agency, "head");
        first = year.measure("i7-1").id();
        second = year.measure("o41-1").id();
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void whatWillHappenIsSaidAndThenHappensToAll() {
        assertThat(head.get(OWNERS).body()).contains("i7-1", "o41-1", "สำนักปลัด", "staff1 " + year.agency.code);
        String asked =
                OWNERS + "?check=true&owner=" + year.agency.id("staff1") + "&measure=" + first + "&measure=" + second;
        assertThat(head.get(asked).body())
                .contains("จะมอบหมาย ๒ มาตรการ", "staff1 " + year.agency.code, "i7-1", "o41-1");
        assertThat(owner("i7-1")).isNull();
        assertThat(name(head, year.agency.id("staff1"), first, second).status()).isEqualTo(302);
        assertThat(head.get(OWNERS).body()).contains("มอบหมายแล้ว ๒ มาตรการ", "ไม่มีมาตรการที่รอ");
        assertThat(owner("i7-1")).isEqualTo(year.agency.id("staff1"));
        assertThat(owner("o41-1")).isEqualTo(year.agency.id("staff1"));
        assertThat(year.open("execute-measure")).hasSize(2);
        assertThat(year.open("assign-owner")).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldByNameAndTheRestHappens() {
        year.assign("i7-1");
        name(head, year.agency.id("colleague"), first, second);
        assertThat(head.get(OWNERS).body())
                .contains("มอบหมายแล้ว ๑ มาตรการ", "i7-1 เผยแพร่แผนให้ทุกคนทราบ: ไม่ได้รอให้ท่านมอบหมายแล้ว");
        assertThat(owner("i7-1")).isEqualTo(year.agency.id("staff1"));
        assertThat(owner("o41-1")).isEqualTo(year.agency.id("colleague"));
    }

    @Test
    void nobodyFromAnotherUnitBecomesOwner() {
        name(head, year.agency.id("staff2"), first, second);
        assertThat(head.get(OWNERS).body())
                .contains("มอบหมายแล้ว ๐ มาตรการ", "o41-1 เผยแพร่แผนให้ทุกคนทราบ: ผู้รับผิดชอบต้องอยู่ในส่วนราชการ");
        assertThat(year.measures()).allMatch(measure -> measure.state() == MeasureState.STARTED);
    }

    @Test
    void whoTicksNothingOrNamesNobodyIsToldAndKeepsTheRest() {
        assertThat(head.get(OWNERS + "?check=true&owner=" + year.agency.id("staff1"))
                        .body())
                .contains("กรุณาเลือกอย่างน้อยหนึ่งมาตรการ")
                .containsPattern("value=\"" + year.agency.id("staff1") + "\" selected");
        assertThat(head.get(OWNERS + "?check=true&measure=" + first).body())
                .contains("กรุณาเลือกผู้รับผิดชอบ")
                .containsPattern("value=\"" + first + "\" checked");
    }

    @Test
    void onlyTheHeadOfTheUnitAndTheOfficerNameOwners() {
        for (String person : List.of("staff1", "reviewer", "manager", "auditor")) {
            Browser browser = browsers.of(year.agency, person);
            assertThat(browser.get(OWNERS).status()).as(person).isEqualTo(403);
            assertThat(name(browser, year.agency.id("staff1"), first).status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(browser.get("/home/measures").body()).as(person).doesNotContain(OWNERS);
        }
        year.agency.person("other", org.sujarit.access.Role.UNIT_HEAD, year.agency.otherUnit);
        Browser other = browsers.of(year.agency, "other");
        assertThat(other.get(OWNERS).body()).contains("ไม่มีมาตรการที่รอ").doesNotContain("i7-1");
        name(other, year.agency.id("staff1"), first);
        assertThat(other.get(OWNERS).body()).contains("มอบหมายแล้ว ๐ มาตรการ");
        assertThat(name(browsers.of(agencies.make(), "head"), "x", first).status())
                .isEqualTo(404);
        assertThat(owner("i7-1")).isNull();
        name(browsers.of(year.agency, "officer"), year.agency.id("staff1"), first);
        assertThat(owner("i7-1")).isEqualTo(year.agency.id("staff1"));
    }

    private @Nullable String owner(String code) {
        return year.measure(code).owner();
    }

    private static Browser.Answer name(Browser browser, String owner, Long... measures) {
        StringBuilder form = new StringBuilder("_csrf=" + browser.formToken("/home") + "&owner=" + owner);
        for (Long measure : measures) {
            form.append("&measure=").append(measure);
        }
        return browser.send(
                "POST",
                OWNERS,
                BodyPublishers.ofString(form.toString()),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }
}
