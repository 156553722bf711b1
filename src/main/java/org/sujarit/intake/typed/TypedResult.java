package org.sujarit.intake.typed;

import java.util.List;
import java.util.Objects;

/**
 * What was done, as it is offered and corrected; without a text and without links there is none.
 *
 * @param activity number of the step it belongs to, from 1
 * @param day as people write it, ๑๙ เม.ย. ๒๕๖๖; empty when the report does not say
 */
public record TypedResult(String activity, String day, String text, List<TypedLink> links) {

    /** What a browser leaves out arrives as null. */
    public TypedResult {
        activity = Objects.requireNonNullElse(activity, "").strip();
        day = Objects.requireNonNullElse(day, "").strip();
        text = Objects.requireNonNullElse(text, "");
        links = links == null
                ? List.of()
                : links.stream().filter(Objects::nonNull).toList();
    }

    /** Whether nobody typed anything into it. */
    public boolean empty() {
        return text.isBlank() && links.stream().allMatch(link -> link.url().isEmpty());
    }
}
