package org.sujarit.check;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.checks.*}: which remarks stand in the way of an approval; all others are only shown.
 *
 * @param blockingPlan of the plan
 * @param blockingReport of the report
 */
@ConfigurationProperties("sujarit.checks")
public record CheckSettings(
        @DefaultValue({"FINDING_WITHOUT_MEASURE", "PLAN_INCOMPLETE", "PERIOD_OUTSIDE_YEAR"})
                Set<CheckRule> blockingPlan,
        @DefaultValue({
                    "ACTIVITY_WITHOUT_RESULT",
                    "RESULT_WITHOUT_EVIDENCE",
                    "OUTCOME_WITHOUT_NUMBER",
                    "EVIDENCE_OUTSIDE_YEAR",
                    "ADDRESS_WITH_THAI_DIGITS"
                })
                Set<CheckRule> blockingReport) {}
