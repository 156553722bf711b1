package org.sujarit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What every refusal of the API has to look like. */
public final class Refusals {

    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    /** The English may repeat a Thai name that was typed, but is not Thai itself. */
    private static final Pattern STARTS_IN_THAI = Pattern.compile("^[\\u0E01-\\u0E5B]");

    private Refusals() {}

    /** Problem details with that status, in Thai, with the English beside it and nothing of the inside. */
    public static void isRefusal(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("detail").asText()).containsPattern(THAI);
        assertThat(problem.path("title").asText()).containsPattern(THAI);
        assertThat(problem.at("/en/detail").asText()).isNotBlank().doesNotContainPattern(STARTS_IN_THAI);
        assertThat(answer.body()).doesNotContain("Exception", "org.sujarit", "springframework");
    }
}
