package org.sujarit.assessment.finding;

import java.math.BigDecimal;
import java.util.List;
import org.sujarit.catalogue.Instrument;

/** Tells what a score means. The rules stand in a decision table that an agency can read and change. */
public interface FindingRule {

    /** One verdict for each case, in their order. */
    List<Classification> judge(List<Case> cases);

    /** @param score 0 to 100 */
    record Case(FindingLevel level, Instrument instrument, BigDecimal score, Thresholds thresholds) {}

    /**
     * @param kind how pressing it is
     * @param rule the rule that said so, in Thai, shown beside the finding
     */
    record Classification(FindingKind kind, String rule) {}
}
