package org.sujarit.check;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two texts are, 0 to 1, whatever their blanks. */
final class Likeness {

    /** Below this a question was asked with other words, not only spelt otherwise. */
    static final double SAME_QUESTION = 0.8;

    /** From here on a result says its step again. */
    static final double RESTATED = 0.92;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Likeness() {}

    static double of(String one, String other) {
        return SIMILARITY.apply(withoutBlanks(one), withoutBlanks(other));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
