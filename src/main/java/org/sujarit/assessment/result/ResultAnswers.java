package org.sujarit.assessment.result;

import org.jspecify.annotations.Nullable;

/**
 * What the officer says of a file that can be read in more than one way.
 *
 * @param column which of several columns or rows of scores is meant, as the spreadsheet names it: {@code D} or {@code 3}
 * @param fractions what scores below 1 are; null while nobody was asked
 */
public record ResultAnswers(@Nullable String column, @Nullable Fractions fractions) {

    /** Nobody was asked yet. */
    public static final ResultAnswers NONE = new ResultAnswers(null, null);

    /** What 0.9355 is. */
    public enum Fractions {
        /** Of one: 93.55 of 100. */
        OF_ONE,
        /** Points of 100, as it stands there. */
        POINTS
    }
}
