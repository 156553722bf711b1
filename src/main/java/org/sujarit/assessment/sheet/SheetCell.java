package org.sujarit.assessment.sheet;

/**
 * A cell that holds something.
 *
 * @param text as a person sees it, without spaces around it; empty when there is a fault
 * @param fault why the cell has no value
 */
public record SheetCell(String text, Fault fault) {

    /** Why a cell has no value. */
    public enum Fault {
        NONE,
        /** A formula that no program has worked out yet. */
        FORMULA,
        /** A formula that went wrong, as {@code #REF!}. */
        ERROR
    }

    static SheetCell of(String text) {
        return new SheetCell(text.strip(), Fault.NONE);
    }
}
