package org.sujarit.desk.passing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.MeasureState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Who reviews or approves passes several measures at once: those they have opened as they are now, and no other. */
@ApplicationTest
@Tag("database")
class PassingTests {

    private static final String PATH = "/home/measures/decisions";
    private static final List<String> BOTH = List.of("i7-1", "o41-1");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuditTrail trail;

    private TestYear year;
    private Browser reviewer;

    @BeforeEach
    void letTwoMeasuresWaitForReview() {
        year = years.open(agencies.make(), 2569);
        year.run();
        for (String code : BOTH) {
            year.assign(code);
            year.execute(code);
            year.prove(code);
        }
        reviewer = browsers.of(year.agency, "reviewer");
    }

    @Test
    void onlyWhatWasOpenedCanBeChosenAndTheRestIsOneLinkAway() {
        assertThat(reviewer.get("/home/measures").body()).contains(PATH);
        assertThat(reviewer.get(PATH).body())
                .doesNotContain("name=\"measure\"")
                .contains("ต้องเปิดอ่านก่อน", page("i7-1"), page("o41-1"));
        reviewer.get(page("i7-1"));
        String choice = reviewer.get(PATH).body();
        assertThat(choice).contains("value=\"" + id("i7-1") + "\"", page("o41-1"));
        assertThat(choice).doesNotContain("value=\"" + id("o41-1") + "\"");
    }

    @Test
    void theyAreAskedWithTheListAndEachDecisionIsAnEntryOfItsOwn() {
        reviewer.get(page("i7-1"));
        reviewer.get("/api/tasks/" + year.the("review-measure", "o41-1")); // the form of the task shows it too
        String sure = reviewer.get(PATH + "?check=true&measure=" + id("i7-1") + "&measure=" + id("o41-1"))
                .body();
        assertThat(sure).contains("จะผ่าน ๒ มาตรการ", "แก้ไขภายหลังไม่ได้");
        assertThat(state("i7-1")).isEqualTo(MeasureState.IN_REVIEW);
        assertThat(pass("i7-1")).contains("ผ่านแล้ว ๑ มาตรการ");
        assertThat(pass("o41-1")).contains("ผ่านแล้ว ๑ มาตรการ");
        for (String code : BOTH) {
            assertThat(state(code)).isEqualTo(MeasureState.REVIEWED);
            assertThat(trail.entriesOf(year.cycle.key() + "/" + code))
                    .filteredOn(entry -> entry.action().equals("reviewed"))
                    .singleElement()
                    .matches(entry -> entry.actor().equals(year.agency.id("reviewer"))
                            && entry.detail().startsWith(year.digest(code)));
        }
    }

    @Test
    void theManagerApprovesWhatTheyOpenedInTheSameWay() {
        year.review("i7-1");
        Browser manager = browsers.of(year.agency, "manager");
        manager.get(page("i7-1"));
        assertThat(pass(manager, "i7-1")).contains("ผ่านแล้ว ๑ มาตรการ");
        year.runJobs();
        assertThat(state("i7-1")).isEqualTo(MeasureState.PUBLISHED);
    }

    @Test
    void whatWasNotOpenedIsRefusedByName() {
        assertThat(pass("i7-1")).contains("ผ่านแล้ว ๐ มาตรการ", "ท่านยังไม่ได้เปิดอ่านมาตรการนี้");
        assertThat(state("i7-1")).isEqualTo(MeasureState.IN_REVIEW);
    }

    @Test
    void askingForTheHeadOfAPageIsNotReadingIt() {
        reviewer.send("HEAD", page("i7-1"), java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(pass("i7-1")).contains("ผ่านแล้ว ๐ มาตรการ");
    }

    @Test
    void moreThanOnePersonLooksAtAreNotPassedAtOnce() {
        String many = java.util.stream.IntStream.range(1, 200)
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining(","));
        assertThat(reviewer.form(PATH, Map.of("_csrf", reviewer.apiToken(), "measure", many))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatWasSentAgainSinceItWasOpenedHasToBeOpenedAgain() {
        reviewer.get(page("i7-1"));
        year.finishTask(
                year.the("review-measure", "i7-1"), "reviewer", year.returned(year.digest("i7-1"), "ขาดภาพถ่าย"));
        year.execute("i7-1");
        year.prove("i7-1");
        assertThat(reviewer.get(PATH).body()).doesNotContain("value=\"" + id("i7-1") + "\"");
        assertThat(pass("i7-1")).contains("ผ่านแล้ว ๐ มาตรการ");
        assertThat(state("i7-1")).isEqualTo(MeasureState.IN_REVIEW);
    }

    @Test
    void whoDoesNotDecideOnThemPassesNothingAndOthersAreNotToldThatTheyAreThere() {
        for (String person : List.of("staff1", "officer", "manager", "auditor")) {
            Browser other = browsers.of(year.agency, person);
            other.get(page("i7-1"));
            assertThat(other.get(PATH).body()).contains("ไม่มีมาตรการที่รอท่านพิจารณา");
            assertThat(pass(other, "i7-1")).contains("ผ่านแล้ว ๐ มาตรการ");
        }
        Browser stranger = browsers.of(agencies.make(), "reviewer");
        assertThat(stranger.form(PATH, Map.of("_csrf", stranger.apiToken(), "measure", id("i7-1")))
                        .status())
                .isEqualTo(404);
        assertThat(state("i7-1")).isEqualTo(MeasureState.IN_REVIEW);
    }

    private String pass(String code) {
        return pass(reviewer, code);
    }

    private String pass(Browser person, String code) {
        person.form(PATH, Map.of("_csrf", person.apiToken(), "measure", id(code)));
        return person.get(PATH).body();
    }

    private String page(String code) {
        return "/home/measures/" + year.cycle.key() + "/" + code;
    }

    private String id(String code) {
        return String.valueOf(year.measure(code).id());
    }

    private MeasureState state(String code) {
        return year.measure(code).state();
    }
}
