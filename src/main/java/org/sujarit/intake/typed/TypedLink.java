package org.sujarit.intake.typed;

import java.util.Objects;

/**
 * A link as it is offered and corrected.
 *
 * @param original as the report has it; empty for one that a person added
 */
public record TypedLink(String url, String original) {

    /** What a browser leaves out arrives as null. */
    public TypedLink {
        url = Objects.requireNonNullElse(url, "").strip();
        original = Objects.requireNonNullElse(original, "");
    }
}
