package org.sujarit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text cut at the numbers of its list, typed at the beginning of lines or within them.
 *
 * @param before what stands before the first number; the whole text when there is no list
 */
public record Numbered(String before, List<Part> parts) {

    /** Beyond this it is prose with numbers in it, or something else. */
    private static final int MOST = 60;

    /** {@code 1.}, {@code 1)}, {@code (1)} and {@code 1.2}, but no amount, and no number that belongs to a word. */
    private static final Pattern MARK = Pattern.compile(
            "(?<=^|\\s)(?<!(?:ครั้งที่|ลำดับที่|หมู่ที่|ข้อที่|ข้อ|รอบที่|รอบ) )\\(?(?:(?<above>[0-9]{1,2})\\.(?<below>[0-9]{1,2})[.)]?(?=\\s)"
                    + "|(?<number>[0-9]{1,2})[.)](?![0-9]))\\s*");

    private static final Pattern BULLET = Pattern.compile("(?m)^[•–-]\\s*");

    /**
     * An element of the list.
     *
     * @param number as typed
     * @param below the elements of a list within it
     */
    public record Part(int number, String text, List<Part> below) {}

    public static Numbered of(String typed) {
        String text = ListMarks.unified(typed);
        List<Cut> cuts = new ArrayList<>();
        MARK.matcher(text).results().forEach(mark -> accept(mark, text, cuts));
        if (cuts.isEmpty()) {
            BULLET.matcher(text)
                    .results()
                    .forEach(mark -> cuts.add(new Cut(mark.start(), mark.end(), cuts.size() + 1, 0)));
        }
        if (cuts.isEmpty() || cuts.size() > MOST) {
            return new Numbered(text, List.of());
        }
        return new Numbered(text.substring(0, cuts.get(0).start()).strip(), parts(text, cuts));
    }

    /** Where an element begins; {@code below} is its number in a list within element {@code number}, or 0. */
    private record Cut(int start, int end, int number, int below) {}

    /** Only numbers that follow one another make a list; the innermost list that a number can belong to gets it. */
    private static void accept(MatchResult mark, String text, List<Cut> cuts) {
        Cut last = cuts.isEmpty() ? new Cut(0, 0, 0, 0) : cuts.get(cuts.size() - 1);
        if (mark.group(3) == null) {
            int above = Integer.parseInt(mark.group(1));
            int below = Integer.parseInt(mark.group(2));
            if (above == last.number() && below == last.below() + 1) {
                cuts.add(new Cut(mark.start(), mark.end(), above, below));
            }
            return;
        }
        int number = Integer.parseInt(mark.group(3));
        boolean atLine = mark.start() == 0 || text.charAt(mark.start() - 1) == '\n';
        if (last.number() > 0 && (last.below() > 0 ? number == last.below() + 1 : number == 1)) {
            cuts.add(new Cut(mark.start(), mark.end(), last.number(), number));
        } else if (number == last.number() + 1 || (atLine && number > last.number())) {
            cuts.add(new Cut(mark.start(), mark.end(), number, 0));
        }
    }

    private static List<Part> parts(String text, List<Cut> cuts) {
        List<Part> parts = new ArrayList<>();
        for (int one = 0; one < cuts.size(); one++) {
            Cut cut = cuts.get(one);
            int end = one + 1 < cuts.size() ? cuts.get(one + 1).start() : text.length();
            String words = text.substring(cut.end(), end).strip();
            if (cut.below() == 0) {
                parts.add(new Part(cut.number(), words, new ArrayList<>()));
            } else {
                parts.get(parts.size() - 1).below().add(new Part(cut.below(), words, List.of()));
            }
        }
        return parts;
    }
}
