package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
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

/** A decision is what somebody said, never what their text or number could mean. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsAreYesOrNoTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private com.fasterxml.jackson.databind.ObjectMapper json;

    private TestYear year;
    private Browser reviewer;
    private String completion;

    @BeforeAll
    void letAMeasureBeReviewed() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        reviewer = browsers.of(year.agency, "reviewer");
        completion = "/api/tasks/" + year.the("review-measure", "i7-1") + "/completion";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "0", "1.0", "\"yes\"", "\"true\"", "\"TRUE\"", "\"false\"", "\"\"", "\" \"", "[true]", "{}"
            })
    void onlyABooleanCounts(String passed) throws Exception {
        var before = standing.of(year);
        ObjectNode body = json.valueToTree(year.passed(year.digest("i7-1")));
        body.set("passed", json.readTree(passed));
        body.put("reason", "x");
        Browser.Answer answer = reviewer.api("POST", completion, body.toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo("passed");
        assertThat(answer.json().path("en").path("detail").asText()).contains("true or false");
        assertThat(standing.of(year)).isEqualTo(before);
    }
}
