package org.sujarit.thai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Places the marks above and below Thai consonants by exchanging characters, for programs that draw one glyph a
 * character and know nothing of marks.
 *
 * <p>A shaped text has private characters, which only the faces {@code SarabunShaped} can draw. It is as long as the
 * text itself and has the same character at each place, so that positions in the one are positions in the other.
 */
public final class ThaiShaper {

    private static final String MAP = "/fonts/SarabunShaped.map";
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';
    private static final char SARA_AM = '\u0E33';

    private final Map<String, String> shapes = new HashMap<>();
    private final char[] meanings = new char[LAST_PRIVATE - FIRST_PRIVATE + 1];

    /** The shaper for the faces {@code SarabunShaped}. */
    public ThaiShaper() {
        try (InputStream in = ThaiShaper.class.getResourceAsStream(MAP);
                BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), UTF_8))) {
            lines.lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        if (isPrivate(line.charAt(0))) {
            meanings[line.charAt(0) - FIRST_PRIVATE] = line.charAt(tab + 1);
        } else {
            shapes.put(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    /** What each cluster that needs another shape is exchanged for. */
    public Map<String, String> shapes() {
        return Map.copyOf(shapes);
    }

    /** The text to draw; the very same object if nothing in it has to be placed. */
    public String shape(String text) {
        int end = text.length();
        StringBuilder shaped = null;
        int from = 0;
        while (from < end) {
            int to = clusterEnd(text, from);
            String shape = to - from > 1 ? shapes.get(text.substring(from, to)) : null;
            if (shape != null) {
                shaped = shaped == null ? new StringBuilder(text) : shaped;
                shaped.replace(from, to, shape);
            }
            from = to;
        }
        return shaped == null ? text : shaped.toString();
    }

    /** The text that was shaped; the very same object if nothing in it was. */
    public String unshape(String shaped) {
        char[] letters = null;
        for (int i = 0; i < shaped.length(); i++) {
            char letter = shaped.charAt(i);
            if (isPrivate(letter)) {
                letters = letters == null ? shaped.toCharArray() : letters;
                letters[i] = unshape(letter);
            }
        }
        return letters == null ? shaped : new String(letters);
    }

    /** What a character of a shaped text stands for; most stand for themselves. */
    public char unshape(char letter) {
        char meaning = isPrivate(letter) ? meanings[letter - FIRST_PRIVATE] : 0;
        return meaning == 0 ? letter : meaning;
    }

    private static int clusterEnd(String text, int from) {
        int to = from + 1;
        if (isConsonant(text.charAt(from))) {
            while (to < text.length() && isMark(text.charAt(to))) {
                to++;
            }
            if (to < text.length() && text.charAt(to) == SARA_AM) {
                to++;
            }
        }
        return to;
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'ก' && letter <= 'ฮ';
    }

    private static boolean isMark(char letter) {
        return letter == '\u0E31'
                || (letter >= '\u0E34' && letter <= '\u0E3A')
                || (letter >= '\u0E47' && letter <= '\u0E4E');
    }

    private static boolean isPrivate(char letter) {
        return letter >= FIRST_PRIVATE && letter <= LAST_PRIVATE;
    }
}
