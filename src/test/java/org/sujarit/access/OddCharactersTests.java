package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What no database keeps, and ids of somebody else's agency, are the asker's mistake and never a fault of ours. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddCharactersTests {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    private Browser officer;
    private Browser staff;
    private Browser auditor;
    private Browser administrator;
    private Browser stranger;

    @BeforeAll
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        officer = browsers.of(year.agency, "officer");
        staff = browsers.of(year.agency, "staff1");
        auditor = browsers.of(year.agency, "auditor");
        administrator = browsers.administrator();
        stranger = browsers.of(agencies.make(), "officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b.pdf", "\0.pdf", "a.pdf\0", "ก\uFFFF.pdf"})
    void aFileMayHaveAnyName(String name) {
        String evidence = "/api/measures/" + year.measure("i7-1").id() + "/evidence";
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "x " + name.replace('\0', 'x'));
        fields.put("effectiveOn", "2026-01-15");
        expect(evidence, staff.upload(evidence, name, PDF, fields));
        String results = "/api/cycles/" + year.cycle.id() + "/assessment";
        expect(results, officer.upload(results, name, PDF, Map.of()));
        String changes = "/api/cycles/" + year.cycle.id() + "/report/changes";
        expect(changes, officer.upload(changes, name, PDF, Map.of()));
        Map<String, String> agency = Map.of("agency", year.agency.code, "fiscalYear", "2565");
        for (String page : List.of("/home/intake", "/home/templates", "/verify")) {
            expect(page, officer.upload(page, name, PDF, agency));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ED%A0%80", "%FF"})
    void anAddressMayAskForAnything(String text) {
        for (String path : List.of(
                "/?q=" + text,
                "/verify?code=" + text,
                "/login?error=" + text,
                "/portal/x/2569?v=" + text,
                "/home/effect?agency=" + text)) {
            expect(path, officer.get(path));
        }
        expect("stream", auditor.get("/home/audit?stream=" + year.agency.code + "/" + text));
        expect("agencies", administrator.get("/home/agencies?q=" + text));
        expect("task", officer.get("/camunda/api/engine/engine/default/task?nameLike=" + text));
        expect("user", administrator.get("/camunda/api/engine/engine/default/user?firstNameLike=" + text));
        expect("login", browsers.anonymous().login("somebody\0", "x\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "\\uffff"})
    void aTextMayHaveAnyCharacter(String text) {
        String draft = "/api/tasks/" + year.the("execute-measure", "i7-1") + "/draft";
        expect(draft, staff.api("PUT", draft, "{\"outcome\":\"a" + text + "b\"}"));
        expect(draft, staff.get(draft.replace("/draft", "")));
        String cancellation = "/api/measures/" + year.measure("o41-1").id() + "/cancellation";
        expect(cancellation, stranger.api("POST", cancellation, "{\"reason\":\"" + text + "\"}"));
        expect("open", officer.api("POST", "/api/cycles", "{\"agency\":\"a" + text + "\",\"fiscalYear\":2569}"));
        String evidence = "/api/measures/" + year.measure("i7-1").id() + "/evidence";
        expect(
                evidence,
                staff.api(
                        "POST",
                        evidence,
                        "{\"url\":\"https://www.example.go.th/\",\"title\":\"a" + text
                                + "b\",\"effectiveOn\":\"2026-01-15\"}"));
        expect("tasks", officer.engine("POST", "/task", "{\"nameLike\":\"" + text + "\"}"));
        expect("units", administrator.form("/home/agencies/units", unit("a\0b")));
    }

    private Map<String, String> unit(String name) {
        return Map.of(
                "_csrf",
                administrator.apiToken(),
                "agency",
                year.agency.code,
                "id",
                "odd" + name.length(),
                "name",
                name);
    }

    @Test
    void aNameMayBeTooLong() {
        String longName = "ก".repeat(10_000);
        expect("units", administrator.form("/home/agencies/units", unit(longName)));
        expect(
                "agency",
                administrator.form(
                        "/home/agencies",
                        Map.of(
                                "_csrf",
                                administrator.apiToken(),
                                "code",
                                "toolong",
                                "name",
                                longName,
                                "location",
                                longName)));
        expect("login", browsers.anonymous().login("x".repeat(5_000), "x"));
        expect(
                "file",
                staff.upload(
                        "/api/measures/" + year.measure("i7-1").id() + "/evidence",
                        longName + "😀".repeat(200) + ".pdf",
                        PDF,
                        Map.of("title", "long", "effectiveOn", "2026-01-15")));
    }

    /** By Camunda's own pages and by ours, with the ids of an agency that is not one's own. */
    @Test
    void somebodyOfAnotherAgencyIsToldNo() {
        var before = standing.of(year);
        String task = year.the("execute-measure", "i7-1");
        String instance = auditor.engine("GET", "/task/" + task, null)
                .json()
                .path("processInstanceId")
                .asText();
        Map<String, Object> value = Map.of("value", "x", "type", "String");
        Map<String, Browser.Answer> answers = new TreeMap<>();
        for (String end : List.of("claim", "unclaim", "complete", "resolve", "delegate", "assignee", "submit-form")) {
            answers.put(
                    end,
                    stranger.engine("POST", "/task/" + task + "/" + end, Map.of("userId", stranger.hashCode() + "x")));
        }
        for (String end : List.of(
                "",
                "/form",
                "/rendered-form",
                "/form-variables",
                "/variables",
                "/localVariables",
                "/identity-links",
                "/comment",
                "/attachment")) {
            answers.put("task" + end, stranger.engine("GET", "/task/" + task + end, null));
        }
        answers.put("put task variable", stranger.engine("PUT", "/task/" + task + "/variables/a", value));
        for (String end : List.of("", "/variables", "/activity-instances")) {
            answers.put("instance" + end, stranger.engine("GET", "/process-instance/" + instance + end, null));
        }
        answers.put("delete instance", stranger.engine("DELETE", "/process-instance/" + instance, null));
        answers.put("put variable", stranger.engine("PUT", "/process-instance/" + instance + "/variables/a", value));
        answers.put(
                "suspend",
                stranger.engine("PUT", "/process-instance/" + instance + "/suspended", Map.of("suspended", true)));
        answers.put(
                "modify",
                stranger.engine(
                        "POST",
                        "/process-instance/" + instance + "/modification",
                        Map.of(
                                "instructions",
                                List.of(Map.of("type", "startBeforeActivity", "activityId", "publish")))));
        answers.put(
                "message",
                stranger.engine(
                        "POST", "/message", Map.of("messageName", "measure-added", "businessKey", year.cycle.key())));
        answers.put(
                "message to",
                stranger.engine(
                        "POST", "/message", Map.of("messageName", "owner-reassigned", "processInstanceId", instance)));
        answers.put("ours", stranger.api("POST", "/api/tasks/" + task + "/completion", Map.of()));
        answers.forEach(this::expect);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    private void expect(String what, Browser.Answer answer) {
        assertThat(answer.status()).as(what + " " + answer.body()).isLessThan(500);
    }
}
