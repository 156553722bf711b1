package org.sujarit.intake.typed;

import java.util.Objects;

/**
 * A link as it is offered and corrected.
 *
 * @param original as the report has it; empty for one that a person added
 */
public record TypedLink(String url, String original) {

    /** Whether something of the address was guessed: a blank in it, a line that cut it, or how it begins. */
    public boolean guessed() {
        return !original.isEmpty()
                && !url.equals(original)
                && (original.matches("(?s).*\\s.*") || !original.matches("(?i)https?:.*"));
    }

    /** What a browser leaves out arrives as null. */
    public TypedLink {
        url = Objects.requireNonNullElse(url, "").strip();
        original = Objects.requireNonNullElse(original, "");
    }
}
