package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Pairs;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Whatever is sent to an open address of the engine's API, it is the sender's mistake and told as one. */
@ApplicationTest
@Tag("database")
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class OddEngineRequestsTests {

    private static final String STACK = "\n\tat ";

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "[{}]",
            "null",
            "\"x\"",
            "7",
            "true",
            "{",
            "{\"id\":{}}",
            "{\"userId\":{}}",
            "{\"userId\":7,\"retries\":\"x\",\"suspended\":\"x\"}",
            "{\"variables\":7}",
            "{\"variables\":null,\"modifications\":null}",
            "{\"variables\":{\"amendmentId\":null}}",
            "{\"variables\":{\"amendmentId\":7}}",
            "{\"variables\":{\"amendmentId\":{\"value\":{},\"type\":\"Long\"}}}",
            "{\"variables\":{\"amendmentId\":{\"value\":7,\"type\":\"Nonsense\"}}}",
            "{\"variables\":{\"amendmentId\":{\"value\":\"eA==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"x\"}}}}",
            "{\"variables\":{\"agency\":{\"value\":\"eA==\",\"type\":\"File\"}}}",
            "{\"skipCustomListeners\":true}",
            "{\"retries\":3}",
            "{\"suspended\":true}",
            "{\"annotation\":\"x\"}",
            "{\"suspended\":null,\"retries\":null,\"annotation\":null}",
            "{\"sorting\":[{\"sortBy\":\"x\"}],\"orQueries\":[null]}",
            "{\"x\":".repeat(2_000) + "1" + "}".repeat(2_000),
            "[".repeat(2_000) + "]".repeat(2_000));

    private static final List<String> IDS = List.of("nothing", "x".repeat(300), "a%00b", "%E0%B8%81", "a%2Fb");

    private static final Pattern OF_THE_MACHINE =
            Pattern.compile("org\\.|java\\.|com\\.|Exception|SQL|select |\\bis null|Mapper|### ");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    /** Of whoever is let in furthest. */
    private Browser everything;

    @BeforeAll
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        List.of("i7-1", "o41-1").forEach(year::assign);
        year.agency.person("everything", List.of(Role.ITA_OFFICER, Role.MANAGER, Role.ADMINISTRATOR));
        everything = browsers.of(year.agency, "everything");
    }

    /** An address of the matrix. */
    record Address(String method, String pattern) {

        static Address of(String row) {
            String[] cells = row.split(" ", 3);
            return new Address(cells[0], cells[1]);
        }

        boolean writes() {
            return !method.equals("GET") && !method.equals("OPTIONS");
        }

        String with(String id) {
            return pattern.replaceFirst("/engine/engine/\\{\\w+}", "/engine/engine/default")
                    .replaceFirst("/cockpit/plugin/(\\w+)/\\{\\w+}", "/cockpit/plugin/$1/default")
                    .replaceAll("\\{key}", id.equals("nothing") ? "improvement-cycle" : id)
                    .replaceAll("\\{[\\w-]+}", id);
        }
    }

    /** Those that are not closed for everybody. */
    static Stream<Address> open() throws IOException {
        return AccessMatrix.rows(Files.readString(Path.of("docs", "access-matrix.md")))
                .filter(row -> row.contains(" /camunda/api/") && !row.matches("\\S+ \\S+ \\d+( 403)+"))
                .map(Address::of);
    }

    /** An address with one of the things that are sent there. */
    record Asked(Address address, String with) {}

    private static Stream<Asked> asked(Predicate<Address> which, List<String> with, int each) throws IOException {
        return Pairs.of(open().filter(which).toList(), with, each, Asked::new);
    }

    @Test
    void noBodyIsAFaultOfOurs(CapturedOutput output) throws IOException {
        var before = standing.of(year);
        List<String> wrong = new ArrayList<>();
        asked(Address::writes, BODIES, 6).forEach(one -> ask(one.address(), someId(one.address()), one.with(), wrong));
        assertThat(wrong).isEmpty();
        assertThat(output.getAll()).doesNotContain(STACK);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void noIdIsAFaultOfOurs(CapturedOutput output) throws IOException {
        List<String> wrong = new ArrayList<>();
        String suspending = "{\"suspended\":true,\"retries\":3}";
        asked(one -> one.pattern().contains("{") && !one.method().equals("OPTIONS"), IDS, 2)
                .forEach(one -> ask(one.address(), one.with(), one.address().writes() ? suspending : "", wrong));
        assertThat(wrong).isEmpty();
        assertThat(output.getAll()).doesNotContain(STACK);
    }

    /** By whoever had it, and by who else may try; it is gone in that moment. */
    @Test
    void workThatIsDoneIsToldAsGone(CapturedOutput output) {
        String task = year.the("execute-measure", "o41-1");
        year.execute("o41-1");
        for (String way : List.of("claim", "unclaim", "complete", "assignee")) {
            String body = way.equals("complete") ? "{}" : "{\"userId\":\"" + year.agency.id("manager") + "\"}";
            Browser.Answer answer = everything.engine("POST", "/task/" + task + "/" + way, body);
            assertThat(answer.status()).as(way + answer.body()).isIn(403, 404);
            assertThat(answer.json().path("message").asText()).doesNotContain("null");
        }
        assertThat(output.getAll()).doesNotContain(STACK);
    }

    @Test
    void aFileIsNoVariable(CapturedOutput output) {
        var before = standing.of(year);
        Browser owner = browsers.of(year.agency, "staff1");
        Map<String, Object> file =
                Map.of("value", "eA==", "type", "File", "valueInfo", Map.of("filename", "x", "mimeType", "text/plain"));
        for (String name : List.of("amendmentId", "measureId", "agency", "owner")) {
            Map<String, Object> body = Map.of("variables", Map.of(name, file));
            for (String way : List.of(
                    "/task/" + year.the("execute-measure", "i7-1") + "/complete",
                    "/process-definition/key/amend-plan/start",
                    "/process-definition/key/improvement-cycle/submit-form")) {
                assertThat(owner.engine("POST", way, body).status()).as(way).isEqualTo(403);
            }
        }
        assertThat(output.getAll()).doesNotContain(STACK);
        assertThat(standing.of(year)).isEqualTo(before);
    }

    /** Jersey says of them that the address is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?maxResults=a",
                "/task?firstResult=1.5",
                "/history/task?maxResults=99999999999",
                "/user?maxResults=%20"
            })
    void aNumberThatIsNoneCannotBeRead(String address) {
        Browser.Answer answer = everything.engine("GET", address, null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("กรุณา");
    }

    private String someId(Address one) {
        return one.pattern().contains("/task/") ? year.the("execute-measure", "i7-1") : "nothing";
    }

    private void ask(Address one, String id, String body, List<String> wrong) {
        if (everything.cookie("XSRF-TOKEN") == null) {
            everything.get("/camunda/app/welcome/default/");
        }
        Browser.Answer answer = everything.send(
                one.method(),
                one.with(id),
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                String.valueOf(everything.cookie("XSRF-TOKEN")));
        String told = answer.status() < 400 ? "" : answer.body().replaceFirst("^\\{\"type\":\"\\w+\",", "");
        if (answer.status() >= 500 || OF_THE_MACHINE.matcher(told).find()) {
            wrong.add("%d %s %.300s %.90s -> %.250s".formatted(answer.status(), one, id, body, told));
        }
    }
}
