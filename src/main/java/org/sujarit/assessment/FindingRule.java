package org.sujarit.assessment;

import java.math.BigDecimal;
import org.sujarit.catalogue.Instrument;

/** Tells what a score means. The rules stand in a decision table that an agency can read and change. */
public interface FindingRule {

    /** @param score 0 to 100 */
    Verdict judge(FindingLevel level, Instrument instrument, BigDecimal score, Thresholds thresholds);

    /**
     * @param kind how pressing it is
     * @param rule the rule that said so, in Thai, shown beside the finding
     */
    record Verdict(FindingKind kind, String rule) {}
}
