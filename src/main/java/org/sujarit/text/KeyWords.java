package org.sujarit.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the reader's words what a part of a business key is, as {@code 2566}, {@code amendment-2} or {@code round-1}. */
public final class KeyWords {

    private static final Pattern AMENDMENT = Pattern.compile("amendment-(\\d+)");
    private static final Pattern ROUND = Pattern.compile("round-(\\d+)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-(\\d+))?");

    private KeyWords() {}

    /**
     * Empty where it is neither a year, nor a proposed change, a monitoring round, or the wish to take a year back.
     *
     * @param year message that says a year where the words stand
     */
    public static Optional<String> of(String part, String year, Texts texts) {
        Matcher amendment = AMENDMENT.matcher(part);
        if (amendment.matches()) {
            return Optional.of(texts.of("task.name.amendment", texts.digits(amendment.group(1))));
        }
        Matcher round = ROUND.matcher(part);
        if (round.matches()) {
            return Optional.of(texts.of("task.name.round", texts.digits(round.group(1))));
        }
        if (part.equals("withdrawal")) {
            return Optional.of(texts.of("task.name.withdrawal"));
        }
        Matcher found = YEAR.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        String words = texts.of(year, texts.year(Integer.parseInt(found.group(1))));
        return Optional.of(
                found.group(2) == null ? words : words + " " + texts.of("year.opening", texts.digits(found.group(2))));
    }
}
