package org.sujarit.check;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two texts are, 0 to 1, whatever their blanks. */
final class Likeness {

    /** From here on a result says its step again. */
    private static final double RESTATED = 0.92;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Likeness() {}

    static double of(String one, String other) {
        return SIMILARITY.apply(withoutBlanks(one), withoutBlanks(other));
    }

    /** Whether what was done is told with the words of the plan. */
    static boolean restates(String done, List<String> plan) {
        return plan.stream().anyMatch(text -> of(text, done) >= RESTATED);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
