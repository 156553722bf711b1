package org.sujarit.report.table;

import org.sujarit.cycle.Cycle;

/**
 * Which document a table is: by it the agency's own template is found and an edited file is recognised.
 *
 * @param agency code of the agency
 * @param name business key, as {@code bongti/2566/report}
 */
public record DocumentKey(String agency, Kind kind, String name) {

    /** The two official documents of a year. */
    public enum Kind {
        PLAN,
        REPORT
    }

    public static DocumentKey plan(Cycle cycle) {
        return new DocumentKey(cycle.agency().code(), Kind.PLAN, cycle.planKey());
    }

    public static DocumentKey report(Cycle cycle) {
        return new DocumentKey(cycle.agency().code(), Kind.REPORT, cycle.reportKey());
    }
}
