package org.sujarit.intake.typed;

import java.util.Objects;

/** A step of a measure as it is offered and corrected; without a text there is none. */
public record TypedActivity(String text) {

    /** What a browser leaves out arrives as null. */
    public TypedActivity {
        text = Objects.requireNonNullElse(text, "");
    }
}
