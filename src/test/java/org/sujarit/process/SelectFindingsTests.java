package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table at every edge of its bands. */
class SelectFindingsTests {

    private static final double URGENT_BELOW = 70;
    private static final double IMPROVE_BELOW = 85;
    private static final Path FILE = Path.of("bpmn", "select-findings.dmn");
    private static final DmnEngine ENGINE = ((DefaultDmnEngineConfiguration)
                    DmnEngineConfiguration.createDefaultDmnEngineConfiguration())
            .enableFeelLegacyBehavior(true)
            .buildEngine();
    private static final DmnDecision TABLE = read();

    /** Every rule on both sides of its edge; the name of the rule stands at the end. */
    @ParameterizedTest
    @CsvSource({
        "ITEM, IIT, 0, URGENT, survey-urgent",
        "ITEM, IIT, 69.9999, URGENT, survey-urgent",
        "ITEM, IIT, 70, IMPROVE, survey-improve",
        "ITEM, IIT, 84.995, IMPROVE, survey-improve",
        "ITEM, IIT, 85, KEEP, survey-keep",
        "ITEM, IIT, 100, KEEP, survey-keep",
        "ITEM, EIT, 0, URGENT, survey-urgent",
        "ITEM, EIT, 69.99, URGENT, survey-urgent",
        "ITEM, EIT, 70, IMPROVE, survey-improve",
        "ITEM, EIT, 84.99, IMPROVE, survey-improve",
        "ITEM, EIT, 85, KEEP, survey-keep",
        "ITEM, OIT, 0, URGENT, oit-urgent",
        "ITEM, OIT, 69.99, URGENT, oit-urgent",
        "ITEM, OIT, 70, IMPROVE, oit-improve",
        "ITEM, OIT, 85, IMPROVE, oit-improve",
        "ITEM, OIT, 99.99, IMPROVE, oit-improve",
        "ITEM, OIT, 100, KEEP, oit-keep",
        "INDICATOR, IIT, 69.99, URGENT, indicator-urgent",
        "INDICATOR, EIT, 70, IMPROVE, indicator-improve",
        "INDICATOR, OIT, 84.995, IMPROVE, indicator-improve",
        "INDICATOR, OIT, 85, KEEP, indicator-keep",
        "INDICATOR, IIT, 100, KEEP, indicator-keep",
        "INSTRUMENT, OIT, 69.99, URGENT, whole-urgent",
        "INSTRUMENT, EIT, 70, IMPROVE, whole-improve",
        "INSTRUMENT, IIT, 84.995, IMPROVE, whole-improve",
        "INSTRUMENT, OIT, 85, KEEP, whole-keep",
        "INSTRUMENT, EIT, 100, KEEP, whole-keep"
    })
    void aScoreFallsIntoTheBandThatItsLevelAndInstrumentGiveIt(
            String level, String instrument, double score, String kind, String rule) {
        var fired = judge(level, instrument, score, URGENT_BELOW, IMPROVE_BELOW).getSingleResult();
        assertThat(fired.<String>getEntry("kind")).isEqualTo(kind);
        assertThat(fired.<String>getEntry("rule")).isEqualTo(wordsOf(rule)).containsPattern("[\\u0E01-\\u0E2E]");
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM, 49.99, URGENT",
        "ITEM, 50, IMPROVE",
        "INDICATOR, 59.99, IMPROVE",
        "INDICATOR, 60, KEEP",
        "INSTRUMENT, 49.99, URGENT",
        "INSTRUMENT, 60, KEEP"
    })
    void anAgencyMaySetItsOwnBands(String level, double score, String kind) {
        assertThat(judge(level, "EIT", score, 50, 60).getSingleResult().<String>getEntry("kind"))
                .isEqualTo(kind);
    }

    @Test
    void everyRuleSaysWhyInItsOwnWords() {
        assertThat(rules()).hasSize(12);
        assertThat(new HashSet<>(
                        rules().stream().map(rule -> wordsOf(rule.getId())).toList()))
                .hasSize(12);
    }

    private static Collection<Rule> rules() {
        return Dmn.readModelFromFile(FILE.toFile()).getModelElementsByType(Rule.class);
    }

    private static String wordsOf(String rule) {
        return rules().stream()
                .filter(one -> one.getId().equals(rule))
                .flatMap(one -> one.getOutputEntries().stream())
                .reduce((kind, words) -> words)
                .orElseThrow()
                .getTextContent()
                .strip()
                .replace("\"", "");
    }

    @Test
    void anInstrumentNobodyKnowsGivesNothing() {
        assertThat(judge("ITEM", "XIT", 50, URGENT_BELOW, IMPROVE_BELOW)).isEmpty();
        assertThat(judge("PART", "IIT", 50, URGENT_BELOW, IMPROVE_BELOW)).isEmpty();
    }

    private static DmnDecisionTableResult judge(
            String level, String instrument, double score, double urgent, double improve) {
        return ENGINE.evaluateDecisionTable(
                TABLE,
                Map.of(
                        "level",
                        level,
                        "instrument",
                        instrument,
                        "score",
                        score,
                        "urgentBelow",
                        urgent,
                        "improveBelow",
                        improve));
    }

    private static DmnDecision read() {
        try (InputStream table = Files.newInputStream(FILE)) {
            return ENGINE.parseDecision("select-findings", table);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
