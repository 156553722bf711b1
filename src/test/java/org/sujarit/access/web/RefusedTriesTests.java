package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Whoever tries what is not theirs leaves an entry, where those read it whom it concerns. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedTriesTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuditTrail trail;

    private TestYear year;
    private TestAgency other;
    private Browser stranger;
    private String review;

    @BeforeAll
    void letAColleagueTakeTheReview() {
        year = years.open(agencies.make(), 2569);
        other = agencies.make();
        stranger = browsers.of(other, "officer");
        year.agency.person("second", Role.REVIEWER);
        year.run();
        List.of("i7-1", "o41-1").forEach(year::assign);
        year.execute("o41-1");
        year.prove("o41-1");
        review = year.the("review-measure", "o41-1");
        assertThat(claim("reviewer").status()).isEqualTo(204);
    }

    @Test
    void whoClaimsWhatAColleagueHoldsLeavesOneEntryHoweverOften() {
        int before = refused(year.agency).size();
        assertThat(claim("second").status()).isEqualTo(409);
        assertThat(claim("second").status()).isEqualTo(409);
        List<AuditEntry> after = refused(year.agency);
        assertThat(after).hasSize(before + 1);
        assertThat(after.get(before).actor()).isEqualTo(year.agency.id("second"));
        assertThat(after.get(before).detail())
                .isEqualTo("POST /camunda/api/engine/engine/default/task/" + review + "/claim, work.taken");
    }

    @Test
    void whoCompletesWhatAColleagueHoldsLeavesAnEntry() {
        Browser second = browsers.of(year.agency, "second");
        int before = refused(year.agency).size();
        String completion = "/api/tasks/" + review + "/completion";
        for (int turn = 0; turn < 2; turn++) {
            assertThat(second.api("POST", completion, year.passed(year.digest("o41-1")))
                            .status())
                    .isEqualTo(409);
        }
        assertThat(refused(year.agency)).hasSize(before + 1);
    }

    @Test
    void aStrangersTryStandsInBothAgencies() {
        String measure = "/api/measures/" + year.measure("i7-1").id() + "/cancellation";
        String cycle = "/api/cycles/" + year.cycle.id() + "/measures";
        Map<String, Object> opening = Map.of("agency", year.agency.code, "fiscalYear", 2570);
        for (TestAgency whose : List.of(year.agency, other)) {
            int before = refused(whose).size();
            assertThat(stranger.api("POST", measure, Map.of("reason", "x")).status())
                    .isEqualTo(404);
            assertThat(stranger.api("POST", cycle, Map.of()).status()).isEqualTo(404);
            assertThat(stranger.api("POST", "/api/cycles", opening).status()).isEqualTo(404);
            List<AuditEntry> after = refused(whose);
            assertThat(after).hasSize(before + 3);
            assertThat(after.subList(before, before + 3))
                    .extracting(AuditEntry::actor)
                    .containsOnly(other.id("officer"));
            assertThat(trail.intact(whose.code + "/refused")).isTrue();
        }
    }

    @Test
    void aNameThatIsNoAgencyGetsNoChain() {
        int before = refused(other).size();
        for (String name : List.of("nowhere", "system", "people")) {
            assertThat(stranger.api("POST", "/api/cycles", Map.of("agency", name, "fiscalYear", 2570))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(refused(other)).hasSize(before + 3);
        assertThat(trail.entriesOf("nowhere/refused")).isEmpty();
        assertThat(trail.entriesOf("system/refused"))
                .noneMatch(entry -> entry.actor().equals(other.id("officer")));
    }

    @Test
    void whoeverOnlyLooksLeavesNone() {
        int before = refused(year.agency).size();
        String measure = "/api/measures/" + year.measure("i7-1").id();
        assertThat(stranger.get(measure).status()).isEqualTo(404);
        stranger.send("HEAD", measure, java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(refused(year.agency)).hasSize(before);
    }

    private Browser.Answer claim(String person) {
        return browsers.of(year.agency, person)
                .engine("POST", "/task/" + review + "/claim", Map.of("userId", year.agency.id(person)));
    }

    private List<AuditEntry> refused(TestAgency whose) {
        return trail.entriesOf(whose.code + "/refused");
    }
}
