package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table at every edge of its bands. */
class SelectFindingsTests {

    private static final double URGENT_BELOW = 70;
    private static final double IMPROVE_BELOW = 85;
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = read();

    @ParameterizedTest
    @CsvSource({
        "IIT, 0, URGENT",
        "IIT, 69.99, URGENT",
        "IIT, 70, IMPROVE",
        "IIT, 84.99, IMPROVE",
        "IIT, 85, KEEP",
        "IIT, 100, KEEP",
        "EIT, 0, URGENT",
        "EIT, 69.99, URGENT",
        "EIT, 70, IMPROVE",
        "EIT, 84.99, IMPROVE",
        "EIT, 85, KEEP",
        "EIT, 100, KEEP",
        "OIT, 0, URGENT",
        "OIT, 69.99, URGENT",
        "OIT, 70, IMPROVE",
        "OIT, 85, IMPROVE",
        "OIT, 99.99, IMPROVE",
        "OIT, 100, KEEP"
    })
    void aScoreFallsIntoTheBandItsInstrumentGivesIt(String instrument, double score, String kind) {
        var fired = judge(instrument, score, URGENT_BELOW, IMPROVE_BELOW).getSingleResult();
        assertThat(fired.<String>getEntry("kind")).isEqualTo(kind);
        assertThat(fired.<String>getEntry("rule")).containsPattern("[\\u0E01-\\u0E2E]");
    }

    @ParameterizedTest
    @CsvSource({"49.99, URGENT", "50, IMPROVE", "59.99, IMPROVE", "60, KEEP"})
    void anAgencyMaySetItsOwnBands(double score, String kind) {
        assertThat(judge("EIT", score, 50, 60).getSingleResult().<String>getEntry("kind"))
                .isEqualTo(kind);
    }

    @Test
    void everyRuleSaysWhyInItsOwnWords() {
        Set<String> rules = new HashSet<>();
        for (String instrument : new String[] {"IIT", "OIT"}) {
            for (double score : new double[] {0, 80, 100}) {
                rules.add(judge(instrument, score, URGENT_BELOW, IMPROVE_BELOW)
                        .getSingleResult()
                        .getEntry("rule"));
            }
        }
        assertThat(rules).hasSize(6);
    }

    @Test
    void anInstrumentNobodyKnowsGivesNothing() {
        assertThat(judge("XIT", 50, URGENT_BELOW, IMPROVE_BELOW)).isEmpty();
    }

    private static DmnDecisionTableResult judge(String instrument, double score, double urgent, double improve) {
        return ENGINE.evaluateDecisionTable(
                TABLE,
                Map.of("instrument", instrument, "score", score, "urgentBelow", urgent, "improveBelow", improve));
    }

    private static DmnDecision read() {
        try (InputStream table = Files.newInputStream(Path.of("bpmn", "select-findings.dmn"))) {
            return ENGINE.parseDecision("select-findings", table);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
