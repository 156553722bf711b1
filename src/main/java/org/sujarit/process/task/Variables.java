package org.sujarit.process.task;

/** Names of the process variables: ids and decisions, never texts or documents. */
public final class Variables {

    /** Agency code, String. */
    public static final String AGENCY = "agency";
    /** Buddhist Era year, Integer. */
    public static final String FISCAL_YEAR = "fiscalYear";
    /** Long. */
    public static final String CYCLE = "cycleId";
    /** Long. */
    public static final String MEASURE = "measureId";
    /** Long. */
    public static final String AMENDMENT = "amendmentId";
    /** Number of the monitoring round within its year, Long. */
    public static final String ROUND = "round";
    /** Id of a measure added during the year, Long. */
    public static final String ADDED_MEASURE = "addedMeasureId";
    /** User id of the measure's owner, String. */
    public static final String OWNER = "owner";
    /** Until when the owner is to have done it, Date. */
    public static final String DUE_AT = "dueAt";
    /** Date. */
    public static final String REMIND_AT = "remindAt";
    /** Date. */
    public static final String ESCALATE_AT = "escalateAt";

    /** User id of who opened a monitoring round by hand, String; none where it opened in the night. */
    public static final String OPENED_BY = "openedBy";
    /** When owners are no longer asked for their progress, Date. */
    public static final String ASKING_ENDS_AT = "askingEndsAt";

    private Variables() {}
}
