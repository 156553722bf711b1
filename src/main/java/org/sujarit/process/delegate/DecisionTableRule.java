package org.sujarit.process.delegate;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.FindingKind;
import org.sujarit.assessment.FindingRule;
import org.sujarit.catalogue.Instrument;

/** Asks the decision table {@code select-findings}, which an agency can read and change in Cockpit's terms. */
@Component
class DecisionTableRule implements FindingRule {

    private final DecisionService decisions;
    private final Thresholds thresholds;

    DecisionTableRule(DecisionService decisions, Thresholds thresholds) {
        this.decisions = decisions;
        this.thresholds = thresholds;
    }

    /**
     * Settings {@code sujarit.findings.*}.
     *
     * @param urgentBelow scores below are URGENT
     * @param improveBelow scores below, the pass line of ITA, are IMPROVE
     */
    @ConfigurationProperties("sujarit.findings")
    record Thresholds(double urgentBelow, double improveBelow) {}

    @Override
    public Verdict judge(Instrument instrument, BigDecimal score) {
        DmnDecisionRuleResult fired = decisions
                .evaluateDecisionTableByKey("select-findings")
                .variables(Map.of(
                        "instrument", instrument.name(),
                        "score", score.doubleValue(),
                        "urgentBelow", thresholds.urgentBelow(),
                        "improveBelow", thresholds.improveBelow()))
                .evaluate()
                .getSingleResult();
        if (fired == null) {
            throw new IllegalStateException("no rule of select-findings fits " + instrument + " " + score);
        }
        String kind = fired.getEntry("kind");
        String rule = fired.getEntry("rule");
        return new Verdict(FindingKind.valueOf(kind), rule);
    }
}
