package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody types a text that the form takes and the API refuses, or that the API takes and the database refuses. */
@ApplicationTest
@Tag("database")
class TextLimitsTests {

    private static final Path FORMS = Path.of("forms");
    private static final Path PAGES = Path.of("src/main/resources/templates/desk");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    /** Every text that people type: where it is kept, how long it may be, and in which form it is typed. */
    @ParameterizedTest
    @CsvSource({
        "measure, title, 2000, shared/measure-fields.js, title",
        "activity, text, 2000, plan-measures.html, -",
        "activity, text, 2000, propose-amendment.html, -",
        "activity, text, 2000, revise-amendment.html, -",
        "amendment, reason, 4000, propose-amendment.html, reason",
        "amendment, reason, 4000, revise-amendment.html, reason",
        "measure, position, 500, shared/measure-fields.js, position",
        "measure, indicator, 500, shared/measure-fields.js, indicator",
        "measure, target_unit, 500, shared/measure-fields.js, targetUnit",
        "measure, monitoring, 4000, shared/measure-fields.js, monitoring",
        "measure, due_event, 500, shared/measure-fields.js, dueEvent",
        "measure, outcome, 4000, execute-measure.html, outcome",
        "measure, problems, 4000, execute-measure.html, problems",
        "measure, suggestions, 4000, execute-measure.html, suggestions",
        "measure, cancellation_reason, 4000, execute-measure.html, cancellation",
        "result, text, 4000, scripts/entry-fields.js, text",
        "result, outside_reason, 500, scripts/entry-fields.js, outsideReason",
        "result, unit, 500, scripts/entry-fields.js, quantityUnit",
        "finding, issue, 4000, analyse-findings.html, issue",
        "score, recommendation, 4000, import-assessment.html, recommendation",
        "cycle, introduction, 4000, prepare-report.html, introduction",
        "decision, reason, 4000, shared/decision.js, reason",
        "evidence, title, 500, attach-evidence.html, title",
        "evidence, outside_reason, 500, attach-evidence.html, outsideReason",
        "evidence, url, 2000, attach-evidence.html, url",
        "remark, text, 2000, measure-remarks.html, text",
        "agency, name, 500, agencies.html, name",
        "agency, location, 500, agencies.html, location",
        "act_id_group, name_, 255, agency.html, name"
    })
    void formAndDatabaseKnowTheSame(String table, String column, int longest, String form, String control)
            throws IOException {
        assertThat(jdbc.queryForObject(
                        "select character_maximum_length from information_schema.columns"
                                + " where lower(table_name) = ? and lower(column_name) = ? and table_schema in"
                                + " ('public', 'PUBLIC')",
                        Integer.class,
                        table,
                        column))
                .isEqualTo(longest);
        assertThat(maxLength(form, control)).as(form).isEqualTo(longest);
    }

    private static int maxLength(String form, String control) throws IOException {
        Path file = Files.exists(FORMS.resolve(form)) ? FORMS.resolve(form) : PAGES.resolve(form);
        boolean script = form.endsWith(".js");
        Pattern wanted = script
                ? Pattern.compile(
                        "(?:input\\('" + control + "', |name: '" + control + "')[^}]*maxLength: LONGEST\\.(\\w+)")
                : Pattern.compile("<(?:input|textarea)[^>]*name=\"" + control + "\"[^>]*maxlength=\"(\\d+)\"");
        String found = first(wanted, Files.readString(file));
        return Integer.parseInt(
                script
                        ? first(
                                Pattern.compile(found + ": (\\d+)"),
                                Files.readString(FORMS.resolve("shared/longest.js")))
                        : found);
    }

    private static String first(Pattern wanted, String text) {
        Matcher matcher = wanted.matcher(text);
        assertThat(matcher.find()).as(wanted.pattern()).isTrue();
        return matcher.group(1);
    }

    @Test
    void whatTheFormOfAMeasureTakesIsKeptAndOneCharacterMoreIsNot() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Browser officer = browsers.of(year.agency, "officer");
        Map<String, Integer> longest = Map.of(
                "title",
                2000,
                "position",
                500,
                "indicator",
                500,
                "targetUnit",
                500,
                "monitoring",
                4000,
                "dueEvent",
                500);
        Map<String, Object> typed = year.measureFor(years.findings(year).get(0), year.agency.unit);
        longest.forEach((field, most) -> typed.put(field, "ก".repeat(most)));
        typed.put("dueDays", 30);
        typed.put("activities", List.of("ก".repeat(2000)));
        typed.put("reason", "ก".repeat(4000));
        String path = "/api/cycles/" + year.cycle.id() + "/amendments";
        assertThat(officer.api("POST", path, typed).status()).isEqualTo(201);
        longest.forEach((field, most) -> typed.put(field, "ก".repeat(most + 1)));
        typed.put("activities", List.of("ก".repeat(2001)));
        typed.put("reason", "ก".repeat(4001));
        assertThat(fields(officer.api("POST", path, typed)))
                .containsExactlyInAnyOrder(
                        "title",
                        "position",
                        "indicator",
                        "targetUnit",
                        "monitoring",
                        "dueEvent",
                        "activities[0]",
                        "reason");
    }

    @Test
    void whatTheOwnerTypesIsKeptAndOneCharacterMoreIsNot() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        Browser staff = browsers.of(year.agency, "staff1");
        String path = "/api/tasks/" + year.the("execute-measure", "i7-1") + "/completion";
        assertThat(fields(staff.api("POST", path, execution(year, 1))))
                .contains("outcome", "problems", "suggestions", "results[0].text", "results[0].quantityUnit");
        assertThat(staff.api("POST", path, execution(year, 0)).status()).isBetween(200, 204);
        String evidence = "/api/measures/" + year.measure("i7-1").id() + "/evidence";
        assertThat(fields(staff.api("POST", evidence, link(1)))).containsExactlyInAnyOrder("title", "outsideReason");
        assertThat(staff.api("POST", evidence, link(0)).status()).isEqualTo(201);
    }

    private static Map<String, Object> execution(TestYear year, int more) {
        Map<String, Object> typed = new HashMap<>(year.execution("i7-1"));
        for (String field : List.of("outcome", "problems", "suggestions")) {
            typed.put(field, "ก".repeat(4000 + more));
        }
        typed.put(
                "results",
                year.measure("i7-1").activities().stream()
                        .map(activity -> Map.of(
                                "activityId", activity.id(),
                                "doneOn", "2026-01-15",
                                "text", "ก".repeat(4000 + more),
                                "quantityUnit", "ก".repeat(500 + more)))
                        .toList());
        return typed;
    }

    private static Map<String, Object> link(int more) {
        return Map.of(
                "url",
                "https://www.example.go.th/",
                "title",
                "ก".repeat(500 + more),
                "outsideReason",
                "ก".repeat(500 + more),
                "effectiveOn",
                "2020-01-15");
    }

    private static List<String> fields(Browser.Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        return refused.json().path("errors").findValues("field").stream()
                .map(JsonNode::asText)
                .toList();
    }
}
