package org.sujarit.thai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where a line of Thai may end: Thai has no blanks between words, so a dictionary finds them. Words that the dictionary
 * takes apart are kept together by a list, to which an agency adds the names of its places.
 *
 * <p>Safe for many threads at once. Answers are remembered, because a program that fills lines asks again and again.
 */
public final class ThaiLineBreaks {

    private static final String WORDS = "/thai/keep-together.txt";
    private static final int REMEMBERED = 2048;

    private final Set<String> together;
    private final int longest;
    private final Map<String, int[]> answers = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Is read when first asked, so that the application starts without it. */
    private static final class Dictionary {
        private static final BreakIterator OF_THAI = BreakIterator.getLineInstance(new ULocale("th"));
    }

    /** @param names Thai words that stay whole besides those of the list, such as names of villages */
    public ThaiLineBreaks(Collection<String> names) {
        together = new HashSet<>(words());
        names.stream().map(ThaiText::normalised).forEach(together::add);
        longest = together.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The places, from left to right, before which a line may end; the end of the text is the last. */
    public int[] of(String text) {
        synchronized (answers) {
            int[] known = answers.get(text);
            if (known != null) {
                return known.clone();
            }
        }
        int[] found = find(text);
        synchronized (answers) {
            answers.put(text, found);
        }
        return found.clone();
    }

    private int[] find(String text) {
        BreakIterator dictionary = Dictionary.OF_THAI.clone();
        dictionary.setText(text);
        BitSet breaks = new BitSet();
        for (int at = dictionary.next(); at != BreakIterator.DONE; at = dictionary.next()) {
            breaks.set(at);
        }
        int from = 0;
        while (from < text.length()) {
            int length = keptFrom(text, from);
            breaks.clear(from + 1, from + length);
            from += length;
        }
        return breaks.stream().toArray();
    }

    /** The length of the longest word of the list that begins here, or 1. */
    private int keptFrom(String text, int from) {
        if (!isThai(text.charAt(from))) {
            return 1;
        }
        for (int length = Math.min(longest, text.length() - from); length > 1; length--) {
            if (together.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 1;
    }

    private static boolean isThai(char letter) {
        return letter >= 'ก' && letter <= '๛';
    }

    private static List<String> words() {
        try (InputStream in = ThaiLineBreaks.class.getResourceAsStream(WORDS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
