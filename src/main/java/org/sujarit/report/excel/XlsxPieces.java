package org.sujarit.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.sujarit.thai.ThaiLineBreaks;
import org.sujarit.thai.ThaiText;

/**
 * Cuts a text that is too much for one cell of a spreadsheet: at the end of a paragraph, of a word where a paragraph
 * alone is too much, and anywhere in what has no end of a word.
 */
final class XlsxPieces {

    /** Of a row: Excel knows none that is higher than 409 points. */
    static final int MOST_LINES = 14;

    /** Characters; Excel takes no longer text in a cell. */
    private static final int LONGEST = 32_767;

    // Lines end at a word, so some of each stays empty; and the face may be replaced by a wider one.
    private static final double FILLED = 0.75;
    private static final ThaiLineBreaks WORDS = new ThaiLineBreaks(List.of());

    private XlsxPieces() {}

    /**
     * The text from top to bottom, at least one piece.
     *
     * @param width of the column, in digits
     */
    static List<String> of(String text, int width) {
        if (fits(text, width)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String line :
                text.lines().flatMap(line -> cut(line, width).stream()).toList()) {
            String longer = piece.isEmpty() ? line : piece + "\n" + line;
            if (!piece.isEmpty() && !fits(longer, width)) {
                pieces.add(piece.toString());
                longer = line;
            }
            piece.replace(0, piece.length(), longer);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** How many lines the text takes in a column of that many digits. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(ThaiText.places(line) / (width * FILLED))))
                .sum();
    }

    private static boolean fits(String text, int width) {
        return text.length() <= LONGEST && lines(text, width) <= MOST_LINES;
    }

    private static List<String> cut(String paragraph, int width) {
        if (fits(paragraph, width)) {
            return List.of(paragraph);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int next : WORDS.of(paragraph)) {
            if (end > start && !fits(paragraph.substring(start, next), width)) {
                parts.addAll(torn(paragraph.substring(start, end), width));
                start = end;
            }
            end = next;
        }
        parts.addAll(torn(paragraph.substring(start), width));
        return parts;
    }

    /** What is a word to the dictionary may still be longer than a cell. */
    private static List<String> torn(String word, int width) {
        int most = (int) (MOST_LINES * width * FILLED);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (!fits(word.substring(start), width)) {
            int end = start + Math.min(most, LONGEST);
            end -= Character.isHighSurrogate(word.charAt(end - 1)) ? 1 : 0;
            parts.add(word.substring(start, end));
            start = end;
        }
        parts.add(word.substring(start));
        return parts;
    }
}
