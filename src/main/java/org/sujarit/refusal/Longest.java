package org.sujarit.refusal;

/**
 * How many characters a text may have. Forms, API and database know the same numbers; a test compares them text by text.
 */
public final class Longest {

    /** Ids of people and units. */
    public static final int ID = 64;

    /** What the engine keeps as a name, and the name of a file. */
    public static final int NAME = 255;

    /** What fills a line: the name of an agency, a post, an indicator, a unit of measurement, the title of a proof. */
    public static final int LINE = 500;

    /** What a measure, a step or an item says; an address. */
    public static final int TITLE = 2000;

    /** What has paragraphs: a description, a result, a reason. */
    public static final int TEXT = 4000;

    private Longest() {}
}
