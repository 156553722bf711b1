package org.sujarit.thai.font;

import java.util.ArrayList;
import java.util.List;

/** Every consonant with every vowel and tone that stand above or below it, and with sara am after them. */
final class Clusters {

    private static final String VOWELS = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E4D\u0E38\u0E39\u0E3A";
    private static final String TONES = "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E";
    static final char SARA_AM = '\u0E33';
    private static final String BEFORE_SARA_AM = "\u0E38\u0E39";

    private Clusters() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (char consonant = 'ก'; consonant <= 'ฮ'; consonant++) {
            for (String vowel : orNone(VOWELS)) {
                for (String tone : orNone(TONES)) {
                    String marked = consonant + vowel + tone;
                    if (marked.length() > 1) {
                        all.add(marked);
                    }
                    if (vowel.isEmpty() || BEFORE_SARA_AM.contains(vowel)) {
                        all.add(marked + SARA_AM);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> orNone(String letters) {
        List<String> choices = new ArrayList<>(List.of(""));
        letters.chars().forEach(letter -> choices.add(String.valueOf((char) letter)));
        return choices;
    }
}
