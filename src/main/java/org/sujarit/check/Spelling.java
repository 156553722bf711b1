package org.sujarit.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that officials often misspell, from {@code spelling/common.tsv}, and words written twice. */
final class Spelling {

    /**
     * Thai writes a repeated word with ๆ, so the same syllables twice are a slip of the hand. Three of them end words
     * too, as in กรรมการการเลือกตั้ง, and are a slip only with a blank between.
     */
    private static final Pattern TWICE =
            Pattern.compile("(?:(ทาง|และ|ใน|เป็น|ได้|ให้|จาก|โดย) ?\\1|(ที่|การ|ของ) \\2)(?![่-๋])");

    private final List<Mistake> known;

    Spelling() {
        known = read();
    }

    /** A mistake: as it was written, and as it is right. */
    record Mistake(String written, String right, Pattern pattern) {}

    Stream<Mistake> mistakesIn(String text) {
        Stream<Mistake> listed =
                known.stream().filter(mistake -> mistake.pattern().matcher(text).find());
        Stream<Mistake> twice =
                TWICE.matcher(text).results().map(result -> new Mistake(result.group(), once(result), TWICE));
        return Stream.concat(listed, twice);
    }

    private static String once(MatchResult twice) {
        return twice.group(1) == null ? twice.group(2) : twice.group(1);
    }

    private static List<Mistake> read() {
        try (var in = Objects.requireNonNull(Spelling.class.getResourceAsStream("/spelling/common.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Mistake(parts[0], parts[1], Pattern.compile(parts[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
