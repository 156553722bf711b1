package org.sujarit.correction;

/** Why a difference can be read but not taken over. */
public enum ReadOnly {
    /** The column belongs to the assessment or to the approved plan. */
    COLUMN,
    /** The measure has gone on to its reviewer, or the report is being prepared. */
    STATE,
    /** A number, a date, a link or the division into paragraphs was changed; the form of the task is the place for it. */
    SHAPE
}
