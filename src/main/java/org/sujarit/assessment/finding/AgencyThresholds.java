package org.sujarit.assessment.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;
import org.sujarit.assessment.result.Results;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** The thresholds each agency has set, or those of the installation. */
@Component
public class AgencyThresholds {

    private final JdbcClient jdbc;
    private final Defaults defaults;
    private final AuditTrail trail;

    AgencyThresholds(JdbcClient jdbc, Defaults defaults, AuditTrail trail) {
        this.jdbc = jdbc;
        this.defaults = defaults;
        this.trail = trail;
    }

    /**
     * Settings {@code sujarit.findings.*}.
     *
     * @param urgentBelow scores below are URGENT
     * @param improveBelow scores below, the pass line of ITA, are IMPROVE
     */
    @ConfigurationProperties("sujarit.findings")
    record Defaults(BigDecimal urgentBelow, BigDecimal improveBelow) {

        Defaults {
            Assert.isTrue(
                    Results.inRange(urgentBelow) && Results.inRange(improveBelow),
                    "sujarit.findings.urgent-below and sujarit.findings.improve-below are scores from 0 to 100");
            Assert.isTrue(
                    urgentBelow.compareTo(improveBelow) <= 0,
                    () -> "sujarit.findings.urgent-below (" + urgentBelow
                            + ") must not be above sujarit.findings.improve-below (" + improveBelow + ")");
        }
    }

    /** What that agency calls urgent and worth improving. */
    @Transactional(readOnly = true)
    public Thresholds of(String agency, FindingLevel level) {
        return jdbc.sql("select urgent_below, improve_below from finding_threshold"
                        + " where agency = ? and finding_level = ?")
                .params(agency, level.name())
                .query((row, number) -> new Thresholds(row.getBigDecimal(1), row.getBigDecimal(2)))
                .optional()
                .orElseGet(() -> new Thresholds(defaults.urgentBelow(), defaults.improveBelow()));
    }

    /**
     * Sets them from the next analysis on; findings that were made stay as they are.
     *
     * @throws Refused when they are no scores or the wrong way round
     */
    @Transactional
    public void set(
            String agency,
            FindingLevel level,
            @Nullable BigDecimal urgentBelow,
            @Nullable BigDecimal improveBelow,
            String actor) {
        Thresholds wanted = Thresholds.checked(urgentBelow, improveBelow);
        jdbc.sql("delete from finding_threshold where agency = ? and finding_level = ?")
                .params(agency, level.name())
                .update();
        jdbc.sql("insert into finding_threshold (agency, finding_level, urgent_below, improve_below)"
                        + " values (?, ?, ?, ?)")
                .params(agency, level.name(), wanted.urgentBelow(), wanted.improveBelow())
                .update();
        trail.record(
                agency,
                actor,
                "thresholds-set",
                level + " " + Results.plain(wanted.urgentBelow()) + " " + Results.plain(wanted.improveBelow()));
    }
}
