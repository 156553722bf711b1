package org.sujarit.catalogue;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.sujarit.refusal.Longest;

/** The wordings of the items of one ITA year, to tell whose question a text is however it was typed. */
public record Wordings(List<Item> items) {

    /** Below this a question was asked with other words, not only spelt otherwise. */
    private static final double SAME_QUESTION = 0.8;

    /** From here on it is the question of that item, spelling aside. */
    private static final double CERTAINLY = 0.95;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    public Wordings {
        items = items.stream().filter(Item::worded).toList();
    }

    /** The item with that code, when its wording is known. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Whether that text asks something else than the item. */
    public static boolean differ(Item item, String text) {
        return likeness(item, squeezed(text)) < SAME_QUESTION;
    }

    /** The other item whose question that text certainly is, rather than the question of the item. */
    public Optional<Item> other(Item known, String text) {
        String squeezed = squeezed(text);
        double likeness = likeness(known, squeezed);
        return likeness == 1
                ? Optional.empty()
                : items.stream()
                        .filter(item -> !item.code().equals(known.code()))
                        .filter(item -> likeness(item, squeezed) >= Math.max(CERTAINLY, Math.nextUp(likeness)))
                        .findFirst();
    }

    /** A text far longer than any wording is compared with none: that takes a minute. */
    private static double likeness(Item item, String squeezed) {
        String wording = squeezed(item.text());
        if (wording.equals(squeezed)) {
            return 1;
        }
        return squeezed.length() > Longest.TITLE ? 0 : SIMILARITY.apply(wording, squeezed);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s•]+", "");
    }
}
