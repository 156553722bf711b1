package org.sujarit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What every refusal of the API has to look like. */
public final class Refusals {

    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    /** It may repeat a Thai name beside it. */
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,} [a-z]{2,}");

    private Refusals() {}

    /** Problem details with that status, in Thai, with the English beside it and nothing of the inside. */
    public static void isRefusal(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("detail").asText()).containsPattern(THAI);
        assertThat(problem.path("title").asText()).containsPattern(THAI);
        assertThat(problem.at("/en/detail").asText()).containsPattern(ENGLISH);
        assertThat(answer.body()).doesNotContain("Exception", "org.sujarit", "springframework");
    }
}
