package org.sujarit.check;

/** What is looked for; the message of a rule is {@code check.RULE}. */
public enum CheckRule {
    /** A weakness that nothing answers. */
    FINDING_WITHOUT_MEASURE,
    /** The code means another question in the catalogue of that ITA year. */
    ITEM_TEXT_DIFFERS,
    /** A measure without position, unit, steps or monitoring. */
    PLAN_INCOMPLETE,
    /** A measure that begins or ends outside of the fiscal year. */
    PERIOD_OUTSIDE_YEAR,
    /** A deadline is counted from an event whose day nobody has told. */
    EVENT_WITHOUT_DAY,
    /** Not done, or done too late, where the deadline is counted from an event. */
    DEADLINE_MISSED,
    /** A step nothing was done about. */
    ACTIVITY_WITHOUT_RESULT,
    /** A result that nothing proves. */
    RESULT_WITHOUT_EVIDENCE,
    /** A result that says the step again instead of what was done. */
    RESULT_RESTATES_MEASURE,
    /** A result of which nobody knows when. */
    RESULT_WITHOUT_DAY,
    /** A measure that was carried out and states no number. */
    OUTCOME_WITHOUT_NUMBER,
    /** The same is counted in two measures with different outcomes. */
    OUTCOMES_DISAGREE,
    /** A result from outside the time planned for the measure without a reason. */
    RESULT_OUTSIDE_PERIOD,
    /** Evidence from outside of the fiscal year without a reason. */
    EVIDENCE_OUTSIDE_YEAR,
    /** Evidence from within the year, but outside the time planned for the measure, without a reason. */
    EVIDENCE_OUTSIDE_PERIOD,
    /** The same page proves many things, so it proves none. */
    EVIDENCE_REUSED,
    /** Two addresses that differ in one character: one of them is probably dead. */
    ADDRESSES_NEARLY_SAME,
    /** Thai digits inside an address: it is dead. */
    ADDRESS_WITH_THAI_DIGITS,
    /** {@code ๐๔๑}: the letter o was taken for a zero. */
    ITEM_CODE_LOST_LETTER,
    /** One number in two scripts. */
    DIGITS_MIXED,
    /** A word that is often misspelt, or a word twice. */
    SPELLING
}
