package org.sujarit.publication;

/** The two official documents of a year. */
public enum Document {
    /** มาตรการส่งเสริมคุณธรรมและความโปร่งใส. */
    PLAN,
    /** รายงานผลการดำเนินการ. */
    REPORT
}
