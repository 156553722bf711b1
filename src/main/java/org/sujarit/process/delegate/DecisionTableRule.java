package org.sujarit.process.delegate;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.FindingKind;
import org.sujarit.assessment.FindingLevel;
import org.sujarit.assessment.FindingRule;
import org.sujarit.assessment.Thresholds;
import org.sujarit.catalogue.Instrument;

/** Asks the decision table {@code select-findings}, which an agency can read and change in Cockpit's terms. */
@Component
class DecisionTableRule implements FindingRule {

    private final DecisionService decisions;

    DecisionTableRule(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Verdict judge(FindingLevel level, Instrument instrument, BigDecimal score, Thresholds thresholds) {
        DmnDecisionRuleResult fired = decisions
                .evaluateDecisionTableByKey("select-findings")
                .variables(Map.of(
                        "level", level.name(),
                        "instrument", instrument.name(),
                        "score", score.doubleValue(),
                        "urgentBelow", thresholds.urgentBelow().doubleValue(),
                        "improveBelow", thresholds.improveBelow().doubleValue()))
                .evaluate()
                .getSingleResult();
        if (fired == null) {
            throw new IllegalStateException(
                    "no rule of select-findings fits " + level + " " + instrument + " " + score);
        }
        String kind = fired.getEntry("kind");
        String rule = fired.getEntry("rule");
        return new Verdict(FindingKind.valueOf(kind), rule + bounds(thresholds));
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
