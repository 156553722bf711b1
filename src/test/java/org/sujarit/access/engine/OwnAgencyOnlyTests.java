package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.People;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** What the engine keeps without a tenant, people and groups, is shown by its own ways to the agency's people only. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAgencyOnlyTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private People people;

    private TestAgency agency;
    private TestAgency other;

    @BeforeAll
    void makeTwo() {
        agency = agencies.make();
        other = agencies.make();
    }

    private Browser of(String person) {
        return browsers.of(agency, person);
    }

    private static List<String> ids(Browser browser, String path) {
        Browser.Answer answer = browser.engine("GET", path, null);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "head", "staff1", "reviewer", "manager", "auditor"})
    void aPersonListsThePeopleOfTheOwnAgencyOnly(String person) {
        Browser browser = of(person);
        List<String> everybody =
                List.of("officer", "head", "staff1", "staff2", "colleague", "reviewer", "manager", "auditor").stream()
                        .map(agency::id)
                        .toList();
        assertThat(ids(browser, "/user")).containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(browser.engine("GET", "/user/count", null)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(everybody.size());
        assertThat(ids(browser, "/user?memberOfGroup=staff"))
                .containsExactlyInAnyOrder(agency.id("staff1"), agency.id("staff2"), agency.id("colleague"));
        assertThat(ids(browser, "/user?id=" + other.id("manager"))).isEmpty();
        assertThat(ids(browser, "/user?idIn=" + other.id("manager"))).isEmpty();
        assertThat(ids(browser, "/user?idIn=" + other.id("manager") + "," + agency.id("manager")))
                .containsExactly(agency.id("manager"));
        assertThat(ids(browser, "/user?memberOfGroup=" + other.unit)).isEmpty();
        assertThat(ids(browser, "/user?memberOfTenant=" + other.code)).isEmpty();
        assertThat(browser.engine("GET", "/user/" + other.id("manager") + "/profile", null)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "head", "staff1", "reviewer", "manager", "auditor"})
    void aPersonListsTheRolesAndTheUnitsOfTheOwnAgencyOnly(String person) {
        Browser browser = of(person);
        assertThat(ids(browser, "/group?type=UNIT")).containsExactlyInAnyOrder(agency.unit, agency.otherUnit);
        assertThat(ids(browser, "/group")).contains("manager", "camunda-admin", agency.unit);
        assertThat(ids(browser, "/group?member=" + other.id("manager"))).isEmpty();
        assertThat(ids(browser, "/group?memberOfTenant=" + other.code)).isEmpty();
        assertThat(browser.engine("POST", "/group/count", Map.of("type", "UNIT"))
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.engine("GET", "/group/" + other.unit, null).status()).isEqualTo(404);
        JsonNode theirs = browser.engine("GET", "/identity/groups?userId=" + other.id("manager"), null)
                .json();
        assertThat(theirs.path("groups")).isEmpty();
        assertThat(theirs.path("groupUsers")).isEmpty();
    }

    /** Tasklist asks these to show who has a task, and the person's own units. */
    @Test
    void tasklistStillShowsColleaguesAndOnesOwnGroups() {
        Browser staff = of("staff1");
        JsonNode own = staff.engine("GET", "/identity/groups?userId=" + agency.id("staff1"), null)
                .json();
        assertThat(own.path("groups").findValuesAsText("id")).containsExactlyInAnyOrder("staff", agency.unit);
        assertThat(own.path("groupUsers").findValuesAsText("id")).contains(agency.id("head"));
        assertThat(staff.engine("GET", "/user/" + agency.id("manager") + "/profile", null)
                        .json()
                        .path("firstName")
                        .asText())
                .isEqualTo("manager");
    }

    @Test
    void theAdministratorKeepsTheWholeRegister() {
        Browser administrator = browsers.administrator();
        assertThat(ids(administrator, "/user")).contains(agency.id("manager"), other.id("manager"));
        assertThat(ids(administrator, "/group")).contains(agency.unit, other.unit);
    }

    /** A name on a record stays readable when its bearer has gone to another agency. */
    @Test
    void ourOwnPagesNameWhoeverStandsOnARecord() {
        assertThat(people.names(List.of(other.id("manager"))))
                .containsEntry(other.id("manager"), "manager " + other.code);
    }

    /** Who may do what is the administrator's to know; the engine lists grants without asking for the agency. */
    @ParameterizedTest
    @ValueSource(strings = {"officer", "manager", "auditor"})
    void nobodyElseReadsGrantsDeploymentsOrOperationsOfAll(String person) {
        browsers.administrator()
                .engine("PUT", "/group/" + other.unit, Map.of("id", other.unit, "name", "หน่วยของเขา", "type", "UNIT"));
        for (String path :
                List.of("/authorization", "/deployment", "/history/user-operation?category=Admin", "/batch")) {
            Browser.Answer answer = of(person).engine("GET", path, null);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.json()).as(path).isEmpty();
        }
        assertThat(browsers.administrator()
                        .engine("GET", "/history/user-operation?category=Admin", null)
                        .json())
                .isNotEmpty();
    }

    /** A person of another agency is not found by what only the register knows of them either. */
    @Test
    void noQuestionSortsOrCountsWhoIsOfAnotherAgency() {
        Browser staff = of("staff1");
        String theirs = other.code;
        for (String question : List.of(
                "lastName=" + theirs,
                "lastNameLike=%25" + theirs + "%25",
                "firstNameLike=%25&memberOfTenant=" + theirs,
                "emailLike=%25" + theirs + "%25",
                "potentialStarter=improvement-cycle&memberOfTenant=" + theirs,
                "sortBy=lastName&sortOrder=desc&lastName=" + theirs)) {
            assertThat(ids(staff, "/user?" + question)).as(question).isEmpty();
            assertThat(staff.engine("GET", "/user/count?" + question, null)
                            .json()
                            .path("count")
                            .asInt())
                    .as(question)
                    .isZero();
        }
        Browser.Answer either = staff.engine(
                "POST",
                "/task",
                Map.of(
                        "orQueries",
                        List.of(Map.of("assigneeLike", "%" + theirs + "%", "tenantIdIn", List.of(theirs)))));
        assertThat(either.status()).isEqualTo(200);
        assertThat(either.json()).isEmpty();
    }

    /** The step that opens the years of all agencies belongs to none of them. */
    @ParameterizedTest
    @ValueSource(strings = {"manager", "auditor"})
    void whatBelongsToNoAgencyIsWatchedByTheAdministratorOnly(String person) {
        for (String path : List.of("/job-definition", "/job", "/history/process-instance", "/process-instance")) {
            JsonNode found = of(person).engine("GET", path, null).json();
            assertThat(found.findValuesAsText("processDefinitionKey")).as(path).doesNotContain("open-yearly-cycles");
        }
        assertThat(browsers.administrator()
                        .engine("GET", "/job-definition", null)
                        .json()
                        .findValuesAsText("processDefinitionKey"))
                .contains("open-yearly-cycles");
    }
}
