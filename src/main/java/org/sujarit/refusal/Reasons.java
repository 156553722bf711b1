package org.sujarit.refusal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every reason against a request, so that a person learns of all of them at once. */
public class Reasons {

    private final List<Reason> reasons = new ArrayList<>();

    /** Notes that the field must be changed. */
    public void against(String field, String key, Object... arguments) {
        reasons.add(new Reason(key, field, List.of(arguments)));
    }

    /** Notes that the text is missing or longer than {@code longest} characters. */
    public void text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            against(field, "refusal.text.missing");
        } else {
            longest(field, text, longest);
        }
    }

    /** Notes that the text, which may be missing, is longer than {@code longest} characters. */
    public void longest(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            against(field, "refusal.text.too-long", longest);
        }
    }

    /** @throws Refused with every reason, when there is one */
    public void refuseIfAny() {
        if (!reasons.isEmpty()) {
            throw Refused.all(reasons);
        }
    }
}
