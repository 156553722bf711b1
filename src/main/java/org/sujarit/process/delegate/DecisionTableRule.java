package org.sujarit.process.delegate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.FindingKind;
import org.sujarit.assessment.finding.FindingRule;
import org.sujarit.assessment.finding.Thresholds;

/**
 * Asks the newest deployed decision table {@code select-findings}, which an agency can read and change in Cockpit's
 * terms. It is asked beside the process engine, which would write eight rows of history for every score; the rule that
 * fired is kept with the finding.
 */
@Component
class DecisionTableRule implements FindingRule {

    private static final String TABLE = "select-findings";

    private final RepositoryService repository;
    private final DmnEngine engine = engine();

    DecisionTableRule(RepositoryService repository) {
        this.repository = repository;
    }

    /** FEEL of DMN 1.1, whose expressions are read once; the newer one reads them anew for every score, thirty times slower. */
    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        return configuration.enableFeelLegacyBehavior(true).buildEngine();
    }

    @Override
    public List<Classification> judge(List<Case> cases) {
        DmnDecision table = newest();
        return cases.stream().map(one -> judge(table, one)).toList();
    }

    private DmnDecision newest() {
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult();
        try (InputStream model = repository.getDecisionModel(newest.getId())) {
            return engine.parseDecision(TABLE, model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Classification judge(DmnDecision table, Case one) {
        DmnDecisionRuleResult fired = engine.evaluateDecisionTable(
                        table,
                        Map.of(
                                "level", one.level().name(),
                                "instrument", one.instrument().name(),
                                "score", one.score().doubleValue(),
                                "urgentBelow", one.thresholds().urgentBelow().doubleValue(),
                                "improveBelow", one.thresholds().improveBelow().doubleValue()))
                .getSingleResult();
        if (fired == null) {
            throw new IllegalStateException("no rule of " + TABLE + " fits " + one);
        }
        String kind = fired.getEntry("kind");
        String rule = fired.getEntry("rule");
        return new Classification(FindingKind.valueOf(kind), rule + bounds(one.thresholds()));
    }

    /** Thresholds change; beside the finding stand those of its day. */
    private static String bounds(Thresholds thresholds) {
        return " (เกณฑ์เร่งด่วน < " + plain(thresholds.urgentBelow()) + " เกณฑ์พัฒนา < "
                + plain(thresholds.improveBelow()) + ")";
    }

    private static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }
}
