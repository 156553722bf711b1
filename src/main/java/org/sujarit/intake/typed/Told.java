package org.sujarit.intake.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sujarit.refusal.Reason;

/**
 * What was left out, moved or guessed while a row was read, so that the officer can look at it. It goes through the page and
 * comes back with it, as one text.
 */
public final class Told {

    private static final String BETWEEN = "\t";

    /** Each has a message {@code intake.told.<what>}. */
    private static final Set<String> KNOWN = Set.of(
            "hidden", "column", "signature", "items", "code-guessed", "several-measures", "by-words", "link", "days");

    private final List<String> lines = new ArrayList<>();

    /** @param what message {@code intake.told.<what>} */
    public void add(String what, String... arguments) {
        if (!KNOWN.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        lines.add(Stream.concat(Stream.of(what), Arrays.stream(arguments))
                .map(part -> part.replaceAll("\\s+", " "))
                .reduce((one, other) -> one + BETWEEN + other)
                .orElseThrow());
    }

    /** As a row keeps it. */
    public String text() {
        return String.join("\n", lines);
    }

    /** As remarks about that field; what nobody could have told is none. */
    static List<Reason> in(String text, String field) {
        return text.lines()
                .map(line -> List.of(line.split(BETWEEN, -1)))
                .filter(parts -> KNOWN.contains(parts.get(0)))
                .map(parts ->
                        new Reason("intake.told." + parts.get(0), field, List.copyOf(parts.subList(1, parts.size()))))
                .toList();
    }
}
