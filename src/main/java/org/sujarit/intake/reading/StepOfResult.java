package org.sujarit.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which step a result belongs to: the one with its number, unless its words are those of another. Two meetings are results
 * of the meeting, though the second stands beside the second step.
 *
 * @param step number of the step, from 1; empty when nobody can say
 * @param byWords whether its words decided against its number
 */
record StepOfResult(String step, boolean byWords) {

    /** So much of a step's words has to be in the result for them to count against its number. */
    private static final double ENOUGH = 0.4;

    private static final double CLEARLY = 0.3;

    static StepOfResult of(int number, String result, List<String> steps) {
        if (steps.size() == 1) {
            return new StepOfResult("1", false);
        }
        boolean numbered = number <= steps.size();
        double own = numbered ? said(steps.get(number - 1), result) : 0;
        int best = 0;
        for (int step = 1; step < steps.size(); step++) {
            best = said(steps.get(step), result) > said(steps.get(best), result) ? step : best;
        }
        double most = steps.isEmpty() ? 0 : said(steps.get(best), result);
        if (most >= ENOUGH && most - own >= CLEARLY) {
            return new StepOfResult(Integer.toString(best + 1), best + 1 != number);
        }
        return new StepOfResult(numbered ? Integer.toString(number) : "", false);
    }

    /** Which part of a step's pairs of letters stands in the result, 0 to 1: Thai has no blanks to tell words by. */
    private static double said(String step, String result) {
        Set<String> pairs = pairs(step);
        Set<String> known = pairs(result);
        long found = pairs.stream().filter(known::contains).count();
        return pairs.isEmpty() ? 0 : (double) found / pairs.size();
    }

    private static Set<String> pairs(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{M}]", "");
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < letters.length(); at++) {
            pairs.add(letters.substring(at, at + 2));
        }
        return pairs;
    }
}
