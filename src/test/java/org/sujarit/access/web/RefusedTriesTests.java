package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Autowired
    private ProcessEngine engine;

    private static final String NOWHERE = "987654321";

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

    /** By the engine's own REST and ours; what is not there is answered the same, and stands with the stranger the same. */
    @Test
    void aStrangersTryAtATaskStandsInBothAgenciesOnceAndTellsTheStrangerNothing() {
        String nothing = review.replaceAll("[0-9a-f]", "0");
        for (var tried : List.<Function<String, Browser.Answer>>of(
                task -> stranger.engine("POST", "/task/" + task + "/claim", Map.of("userId", other.id("officer"))),
                task -> stranger.engine("POST", "/task/" + task + "/complete", Map.of()),
                task -> stranger.api("POST", "/api/tasks/" + task + "/completion", Map.of()),
                task -> stranger.api("PUT", "/api/tasks/" + task + "/draft", Map.of()))) {
            int here = refused(year.agency).size();
            int there = refused(other).size();
            Browser.Answer answer = tried.apply(review);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(refused(year.agency)).hasSize(here + 1);
            assertThat(refused(year.agency).get(here).actor()).isEqualTo(other.id("officer"));
            assertThat(refused(year.agency).get(here).detail()).contains(review);
            assertThat(refused(other)).hasSize(there + 1);
            Browser.Answer missing = tried.apply(nothing);
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.body().replace(nothing, ""))
                    .isEqualTo(answer.body().replace(review, ""));
            assertThat(refused(year.agency)).hasSize(here + 1);
            assertThat(refused(other)).hasSize(there + 2);
            assertThat(refused(other).get(there + 1).detail().replace(nothing, ""))
                    .isEqualTo(refused(other).get(there).detail().replace(review, ""));
        }
    }

    /** Or the years and measures of others could be counted, also by whoever reads the audit of their own agency. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/cycles/{year}",
        "GET, /api/cycles/{year}/measures",
        "GET, /api/cycles/{year}/report.json",
        "GET, /api/measures/{measure}",
        "GET, /api/measures/{measure}/evidence",
        "POST, /api/cycles/{year}/amendments",
        "POST, /api/cycles/{year}/measures",
        "POST, /api/cycles/{year}/recommendations",
        "POST, /api/measures/{measure}/cancellation",
        "POST, /api/measures/{measure}/reassignment",
        "POST, /api/measures/{measure}/evidence",
        "DELETE, /api/measures/{measure}/evidence/1",
        "POST, /api/cycles/{year}/report/changes/confirmation"
    })
    void whatIsAnothersAndWhatIsNotThereCannotBeToldApart(String method, String address) {
        int here = refused(year.agency).size();
        int there = refused(other).size();
        String anothers = address.replace("{year}", year.cycle.id().toString())
                .replace("{measure}", year.measure("i7-1").id().toString());
        String nothings = address.replaceAll("\\{\\w+}", NOWHERE);
        Browser.Answer told = stranger.api(method, anothers, Map.of());
        Browser.Answer toldOfNothing = stranger.api(method, nothings, Map.of());
        assertThat(told.status()).isBetween(400, 499);
        assertThat(toldOfNothing.status()).isEqualTo(told.status());
        assertThat(toldOfNothing.body().replace(nothings, ""))
                .isEqualTo(told.body().replace(anothers, ""));
        boolean writes = !method.equals("GET");
        assertThat(refused(year.agency)).hasSize(here + (writes && told.status() != 422 ? 1 : 0));
        List<String> own =
                refused(other).stream().skip(there).map(AuditEntry::detail).toList();
        assertThat(own.stream()
                        .map(detail -> detail.replace(anothers, "").replace(nothings, ""))
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(own.size() % 2).isZero();
    }

    @Test
    void pagesTellTheSameOfBoth() {
        for (String id : List.of(year.cycle.id().toString(), NOWHERE)) {
            for (String page : List.of("/home/intake/" + id, "/home/cycles/" + id + "/report-changes")) {
                Browser.Answer answer = stranger.get(page, "Accept", "text/html");
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertThat(answer.body()).as(page).contains("ไม่พบข้อมูลนี้ในหน่วยงานของท่าน");
            }
        }
    }

    @Test
    void aMeasureOfOthersInWhatIsSentIsToldAsOneThatIsNotThere() {
        TestYear theirs = years.open(other, 2569);
        theirs.run();
        String path = "/api/cycles/" + theirs.cycle.id() + "/amendments";
        Map<String, Object> typed =
                new HashMap<>(theirs.measureFor(years.findings(theirs).get(0), other.unit));
        typed.put("reason", "จำเป็น");
        int here = refused(year.agency).size();
        int there = refused(other).size();
        typed.put("measure", year.measure("i7-1").id());
        Browser.Answer told = stranger.api("POST", path, typed);
        typed.put("measure", Long.valueOf(NOWHERE));
        Browser.Answer toldOfNothing = stranger.api("POST", path, typed);
        assertThat(told.status()).isEqualTo(404);
        assertThat(toldOfNothing)
                .extracting(Browser.Answer::status, Browser.Answer::body)
                .containsExactly(told.status(), told.body());
        assertThat(refused(year.agency)).hasSize(here + 1);
        assertThat(refused(other)).hasSize(there + 2);
        assertThat(refused(other).get(there).detail())
                .isEqualTo(refused(other).get(there + 1).detail());
    }

    /** Whoever has not even the role is refused before the agency is asked. */
    @Test
    void aTryThatIsRefusedForTheRoleStandsInTheAgencyWhoseThingItWas() {
        Browser head = browsers.of(other, "head");
        for (String address : List.of(
                "/api/cycles/" + year.cycle.id() + "/amendments",
                "/api/cycles/" + year.cycle.id() + "/recommendations",
                "/api/cycles/" + year.cycle.id() + "/assessment")) {
            int here = refused(year.agency).size();
            int there = refused(other).size();
            assertThat(head.api("POST", address, Map.of()).status()).isEqualTo(403);
            assertThat(refused(year.agency)).as(address).hasSize(here + 1);
            assertThat(refused(other)).as(address).hasSize(there + 1);
        }
        int here = refused(year.agency).size();
        assertThat(head.engine("DELETE", "/user/" + year.agency.id("manager"), null)
                        .status())
                .isEqualTo(403);
        assertThat(refused(year.agency)).hasSize(here + 1);
    }

    @Test
    void anAdministratorsTryStandsInTheAgencyAndInTheInstallation() {
        Browser administrator = browsers.administrator();
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(year.cycle.key())
                .singleResult()
                .getId();
        for (var tried : List.<Supplier<Browser.Answer>>of(
                () -> administrator.engine(
                        "POST", "/task/" + review + "/claim", Map.of("userId", agencies.administrator())),
                () -> administrator.engine("POST", "/task/" + review + "/delegate", Map.of()),
                () -> administrator.engine("POST", "/process-instance/" + instance + "/modification", Map.of()),
                () -> administrator.engine("PUT", "/task/" + review, Map.of()),
                () -> administrator.api("PUT", "/api/tasks/" + review + "/draft", Map.of()),
                () -> administrator.api("POST", "/api/tasks/" + review + "/completion", Map.of()))) {
            int here = refused(year.agency).size();
            int installation = trail.entriesOf("system/refused").size();
            assertThat(tried.get().status()).isBetween(400, 499);
            assertThat(refused(year.agency)).hasSize(here + 1);
            assertThat(trail.entriesOf("system/refused")).hasSize(installation + 1);
        }
    }

    @Test
    void anAdministratorsTryAtAClosedAddressStandsInTheInstallation() {
        Browser administrator = browsers.administrator();
        int installation = trail.entriesOf("system/refused").size();
        assertThat(administrator.engine("POST", "/deployment/create", Map.of()).status())
                .isEqualTo(403);
        assertThat(administrator.api("POST", "/engine-rest/task", Map.of()).status())
                .isEqualTo(403);
        assertThat(trail.entriesOf("system/refused")).hasSize(installation + 2);
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
