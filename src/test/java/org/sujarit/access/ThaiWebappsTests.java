package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ThaiWebappsTests {

    private static final String WEBAPPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*(\\w*)\\s*}}|\\{}|%[sd]|</?(?:a|b|br|code|em|i|p|span|strong)\\b[^>]*>|&\\w+;");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    /** The end-of-life banner, which the README replaces, and the English plural ending, which Thai has not. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "BANNER_CE_EOL_TEXT", "PLGN_BATCH_S", "PLGN_MIG_S", "PLGN_MOD_DIALOG_S", "PLGN_MOD_RESTART_DIALOG_S");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyEnglishTextHasItsThaiText(String webapp) throws IOException {
        Map<String, String> thai = texts(webapp, "th");
        Map<String, String> english = texts(webapp, "en");
        assertThat(thai).containsOnlyKeys(english.keySet());
        english.forEach((key, text) -> {
            if (!text.isBlank() && !MAY_BE_EMPTY.contains(key)) {
                assertThat(thai.get(key)).as(key).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsPlaceholdersAndMarkup(String webapp) throws IOException {
        Map<String, String> thai = texts(webapp, "th");
        texts(webapp, "en").forEach((key, text) -> {
            if (!MAY_BE_EMPTY.contains(key)) {
                assertThat(placeholders(thai.getOrDefault(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(text));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void isWrittenInThai(String webapp) throws IOException {
        Map<String, String> thai = texts(webapp, "th");
        long inThai =
                thai.values().stream().filter(text -> THAI.matcher(text).find()).count();
        assertThat(100.0 * inThai / thai.size()).isCloseTo(100, within(5.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void writesDatesInThaiAndYearsOfTheBuddhistEra(String webapp) throws IOException {
        JsonNode thai = read(webapp, "th").path("dateLocales");
        read(webapp, "en").path("dateLocales").properties().forEach(english -> {
            JsonNode translated = thai.path(english.getKey());
            assertThat(translated.size())
                    .as(english.getKey())
                    .isEqualTo(english.getValue().size());
            assertThat(names(translated)).containsExactlyInAnyOrderElementsOf(names(english.getValue()));
        });
        assertThat(thai.path("longDateFormat").toString()).doesNotContain("YYYY");
        // The era starts in the year 1 of the common era, which is the year 544 of the Buddhist era.
        assertThat(thai.at("/eras/0/offset").asInt()).isEqualTo(544);
        assertThat(thai.at("/eras/0/since").asText()).isEqualTo("0001-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void opensInThaiAndSharesOneSession(String webapp) throws IOException {
        String config = text(WEBAPPS + webapp + "/scripts/config.js");
        assertThat(config)
                .contains(
                        "? 'en' : 'th'",
                        "availableLocales: [language], fallbackLocale: language",
                        "scripts/session.js'");
        assertThat(text(WEBAPPS + webapp + "/styles/user-styles.css")).contains("@import url(");
    }

    @Test
    void signsOutThroughTheFormThatCarriesTheToken() throws IOException {
        assertThat(text(WEBAPPS + "tasklist/scripts/session.js"))
                .contains("SUJARIT-CSRF=", "'_csrf'", "'logout'", "form.method = 'post'");
    }

    private static Map<String, String> texts(String webapp, String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        read(webapp, language)
                .path("labels")
                .properties()
                .forEach(label -> texts.put(label.getKey(), label.getValue().asText()));
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static JsonNode read(String webapp, String language) throws IOException {
        String json = text(WEBAPPS + webapp + "/locales/" + language + ".json");
        // Camunda's own files start with a byte order mark, which is no part of JSON.
        return new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(group -> group.startsWith("{{") ? group.replace(" ", "") : group)
                .toList();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
