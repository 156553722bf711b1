package org.sujarit.publication;

import java.util.Locale;

/** The official documents of a year. */
public enum Document {
    /** มาตรการส่งเสริมคุณธรรมและความโปร่งใส. */
    PLAN,
    /** รายงานผลการดำเนินการ. */
    REPORT,
    /** รายงานการกำกับติดตาม, one for each round of the year. */
    ROUND_1,
    ROUND_2,
    ROUND_3,
    ROUND_4,
    ROUND_5,
    ROUND_6;

    /** @param number of the round within its year, from 1 to {@value org.sujarit.cycle.MonitoringPeriod#MOST} */
    public static Document ofRound(int number) {
        return valueOf("ROUND_" + number);
    }

    /** As it is called in addresses and file names: {@code plan}, {@code round-1}. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As messages call it: {@code plan}, {@code report}, or {@code round} of any number. */
    public String kind() {
        return round() == 0 ? address() : "round";
    }

    /** Number of the round within its year; 0 for the plan and the report. */
    public int round() {
        return name().startsWith("ROUND_") ? Integer.parseInt(name().substring("ROUND_".length())) : 0;
    }
}
