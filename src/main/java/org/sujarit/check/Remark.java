package org.sujarit.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One thing to look at.
 *
 * @param subject code of the measure ({@code i7-1}) or of the item ({@code i7}) where it is mended first
 * @param concerned codes of all measures or items where it can be mended, the subject among them
 * @param arguments what the message of the rule names, in order
 */
public record Remark(CheckRule rule, String subject, Set<String> concerned, List<Object> arguments) {

    static Remark of(CheckRule rule, String subject, Object... arguments) {
        return new Remark(rule, subject, Set.of(subject), List.of(arguments));
    }

    /** The same, as something that concerns these measures. */
    Remark concerning(Collection<String> codes) {
        return new Remark(rule, subject, Set.copyOf(codes), arguments);
    }

    /** Message of the bundles. */
    public String key() {
        return "check." + rule;
    }
}
