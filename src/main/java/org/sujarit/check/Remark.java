package org.sujarit.check;

import java.util.List;

/**
 * One thing to look at.
 *
 * @param subject code of the measure ({@code i7-1}) or of the item ({@code i7}) it is about
 * @param arguments what the message of the rule names, in order
 */
public record Remark(CheckRule rule, String subject, List<Object> arguments) {

    static Remark of(CheckRule rule, String subject, Object... arguments) {
        return new Remark(rule, subject, List.of(arguments));
    }

    /** Message of the bundles. */
    public String key() {
        return "check." + rule;
    }
}
