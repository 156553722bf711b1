package org.sujarit.upgrade;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browser.Answer;

/** Everything a browser fetches for a form: itself, what it names, and what that imports in turn. */
final class Scripts {

    private static final Pattern OF_FORM = Pattern.compile("import\\('([^']+)'\\)|(?:href|src)=\"(/[^\"#]+)\"");
    private static final Pattern OF_MODULE = Pattern.compile(
            "(?m)(?:^import|^export|^\\}) [^;]*?from '([^']+)'|^import '([^']+)'|import\\('([^']+)'\\)");

    private Scripts() {}

    /** Status by address of the form at that address and of all that it needs. */
    static Map<String, Integer> of(String form, Browser browser) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Deque<String> wanted = new ArrayDeque<>(List.of(form));
        while (!wanted.isEmpty()) {
            String address = wanted.pop();
            if (!seen.containsKey(address)) {
                Answer answer = browser.get(address);
                seen.put(address, answer.status());
                if (address.endsWith(".js")) {
                    add(OF_MODULE, answer.body(), address, wanted);
                } else if (address.endsWith(".html")) {
                    add(OF_FORM, answer.body(), address, wanted);
                }
            }
        }
        return seen;
    }

    private static void add(Pattern naming, String text, String from, Deque<String> wanted) {
        Matcher found = naming.matcher(text);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    wanted.add(URI.create(from).resolve(found.group(group)).toString());
                }
            }
        }
    }
}
