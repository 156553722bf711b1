package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Whatever a list of the engine's things is asked for with, it is answered, or is the asker's mistake and told as one. */
@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class OddConditionsTests {

    private static final String STACK = "\n\tat ";

    /** Where a list is asked for, and by which field. */
    private static final List<String> OF_VARIABLES = List.of(
            "/task processVariables",
            "/task taskVariables",
            "/task caseInstanceVariables",
            "/task/count processVariables",
            "/history/task processVariables",
            "/history/task taskVariables",
            "/history/process-instance variables",
            "/process-instance variables",
            "/process-instance/count variables",
            "/execution processVariables",
            "/execution variables",
            "/variable-instance variableValues",
            "/external-task processVariables");

    private static final List<String> OF_TIMES = List.of("/job dueDates", "/job createTimes", "/job/count dueDates");

    private static final List<String> ODD = List.of(
            "{}",
            "7",
            "[]",
            "{\"name\":\"a\",\"operator\":\"eq\",\"value\":{\"a\":1}}",
            "{\"name\":\"a\",\"operator\":\"eq\",\"value\":[1]}",
            "{\"name\":\"a\",\"operator\":\"eq\",\"value\":99999999999999999999}",
            "{\"name\":null,\"operator\":\"eq\",\"value\":\"b\"}",
            "{\"name\":\"a\",\"operator\":\"gt\",\"value\":null}",
            "{\"name\":\"a\",\"operator\":\"lteq\",\"value\":true}",
            "{\"name\":\"a\",\"operator\":\"gteq\",\"value\":\" \"}",
            "{\"name\":\"a\",\"operator\":\"lt\",\"value\":\"null\"}",
            "{\"name\":\"a\",\"operator\":\"like\"}",
            "{\"name\":\"a\",\"operator\":\"x\",\"value\":\"b\"}",
            "{\"name\":\"a\",\"value\":\"b\"}");

    private static final List<String> WHOLE = List.of(
            "{\"name\":\"a\",\"operator\":\"eq\",\"value\":\"b\"}",
            "{\"name\":\"a\",\"operator\":\"neq\",\"value\":true}",
            "{\"name\":\"a\",\"operator\":\"gt\",\"value\":7}",
            "{\"name\":\"a\",\"operator\":\"lteq\",\"value\":1.5}",
            "{\"name\":\"a\",\"operator\":\"like\",\"value\":\"%b%\"}");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    private Browser officer;

    @BeforeAll
    void logIn() {
        officer = browsers.of(agencies.make(), "officer");
    }

    @Test
    void aConditionThatIsNoneIsTheAskersMistake(CapturedOutput output) {
        Stream<String> rest = Stream.of(
                "/task {\"orQueries\":[{\"processVariables\":[{}]}]}",
                "/task {\"orQueries\":[{\"taskVariables\":[{\"name\":\"a\",\"operator\":\"gt\",\"value\":null}]}]}",
                "/task {\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\"}]}",
                "/task {\"sorting\":[{\"sortBy\":\"taskVariable\",\"sortOrder\":\"asc\",\"parameters\":"
                        + "{\"variable\":7,\"type\":\"String\"}}]}",
                "/history/variable-instance {\"variableName\":\"a\",\"variableValue\":{\"a\":1}}",
                "/history/variable-instance {\"variableName\":\"a\",\"variableValue\":[1]}");
        List<String> wrong = new ArrayList<>();
        Stream.of(
                        asked(OF_VARIABLES, ODD),
                        asked(OF_TIMES, ODD),
                        asked(OF_TIMES, List.of("{\"operator\":\"gt\",\"value\":7}", "{\"operator\":\"lt\"}")),
                        rest)
                .flatMap(some -> some)
                .forEach(asked -> {
                    Browser.Answer answer = ask(asked);
                    if (answer.status() != 400 || !answer.body().contains("กรุณา")) {
                        wrong.add(asked + " -> " + answer.status() + " " + answer.body());
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(output.getAll()).doesNotContain(STACK);
    }

    @Test
    void aConditionThatIsOneIsAnswered() {
        String time = "{\"operator\":\"gt\",\"value\":\"2026-01-15T00:00:00.000+0700\"}";
        String nothing = "{\"name\":\"a\",\"operator\":\"eq\",\"value\":null}";
        Stream<String> rest = Stream.of(
                "/task {\"orQueries\":[{\"processVariables\":[" + WHOLE.get(0) + "],\"name\":\"x\"}]}",
                "/task {\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":"
                        + "{\"variable\":\"a\",\"type\":\"String\"}},{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}",
                "/process-instance {\"variables\":[" + nothing + "]}",
                "/history/variable-instance {\"variableName\":\"a\",\"variableValue\":\"b\"}");
        Stream.of(
                        asked(OF_VARIABLES, WHOLE.subList(0, 1)),
                        asked(List.of("/task processVariables", "/process-instance variables"), WHOLE),
                        asked(OF_TIMES, List.of(time)),
                        rest)
                .flatMap(some -> some)
                .forEach(asked -> {
                    Browser.Answer answer = ask(asked);
                    assertThat(answer.status()).as(asked + answer.body()).isEqualTo(200);
                });
    }

    /** As the same conditions stand in an address, where all of them are texts. */
    @Test
    void neitherIsOneInAnAddressAFaultOfOurs(CapturedOutput output) {
        for (String address : OF_VARIABLES) {
            String asked = address.replace(' ', '?') + "=";
            assertThat(officer.engine("GET", asked + "a_eq_b", null).status()).isEqualTo(200);
            for (String odd : List.of(
                    "a",
                    "_",
                    "__",
                    "a_gt_",
                    "a_x_b",
                    "_eq_b",
                    "a_like_",
                    ",",
                    "a_eq_b,",
                    "a_gt_null",
                    "a_lt_%20",
                    "a_eq_b,a_lteq_null")) {
                Browser.Answer answer = officer.engine("GET", asked + odd, null);
                assertThat(answer.status()).as(asked + odd + answer.body()).isIn(200, 400);
            }
        }
        for (String odd : List.of("gt_", "_", "x_y", "gt", "gt_2026", "lt_null", "gt_%20", ",")) {
            Browser.Answer answer = officer.engine("GET", "/job?dueDates=" + odd, null);
            assertThat(answer.status()).as(odd + answer.body()).isIn(200, 400);
        }
        assertThat(output.getAll()).doesNotContain(STACK);
    }

    private static Stream<String> asked(List<String> addresses, List<String> conditions) {
        return addresses.stream().flatMap(address -> conditions.stream()
                .map(one -> address.replaceFirst(" (.*)", " {\"$1\":[" + one.replace("$", "") + "]}")));
    }

    /** An address and, after a space, a body. */
    private Browser.Answer ask(String asked) {
        String[] addressAndBody = asked.split(" ", 2);
        return officer.engine("POST", addressAndBody[0], addressAndBody[1]);
    }
}
