package org.sujarit.intake;

import org.sujarit.refusal.Reasons;
import org.sujarit.thai.ThaiDigits;
import org.sujarit.thai.ThaiText;

/** Cleans what was typed and says when it is missing or too long. */
final class TextCheck {

    private final Reasons reasons;

    TextCheck(Reasons reasons) {
        this.reasons = reasons;
    }

    String required(String field, String typed, int longest) {
        String text = clean(typed);
        reasons.text(field, text, longest);
        return text;
    }

    String optional(String field, String typed, int longest) {
        String text = clean(typed);
        reasons.longest(field, text, longest);
        return text;
    }

    private static String clean(String typed) {
        return ThaiDigits.asciiInText(ThaiText.normalised(typed));
    }
}
