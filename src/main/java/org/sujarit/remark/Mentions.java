package org.sujarit.remark;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.access.People;

/**
 * Who is named in a text behind an {@code @}, by full name or by the name they log in with.
 *
 * @param people user ids
 * @param unknown words behind an {@code @} that name nobody, as they were typed
 */
record Mentions(Set<String> people, Set<String> unknown) {

    /** Not within an address of mail. */
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9._-])@([\\p{L}\\p{M}\\p{N}._-]+)");

    /** Another name may begin with that one: it ends where no letter follows. */
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";

    /** @param all who can be named: the agency's people */
    static Mentions in(String text, List<People.Named> all) {
        Set<String> people = new HashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int at = words.start(1);
            List<String> named = all.stream()
                    .filter(one -> begins(text, at, one))
                    .map(People.Named::id)
                    .toList();
            people.addAll(named);
            if (named.isEmpty()) {
                unknown.add("@" + words.group(1));
            }
        }
        return new Mentions(people, unknown);
    }

    private static boolean begins(String text, int at, People.Named one) {
        return Pattern.compile("(?:" + Pattern.quote(one.name()) + "|(?i:" + Pattern.quote(one.id()) + "))" + END)
                .matcher(text)
                .region(at, text.length())
                .lookingAt();
    }
}
