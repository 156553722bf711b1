package org.sujarit.assessment.finding;

/** How much of an assessment one finding is about. */
public enum FindingLevel {
    /** An instrument or a part of one. */
    INSTRUMENT,
    INDICATOR,
    ITEM
}
