package org.sujarit.assessment;

/** How much of an assessment one finding is about. */
public enum FindingLevel {
    /** An instrument or a part of one. */
    INSTRUMENT,
    INDICATOR,
    ITEM
}
