package org.sujarit.intake.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.thai.WebAddress;

/**
 * The web addresses in a text.
 *
 * @param rest the text without them
 */
public record Links(String rest, List<TypedLink> links) {

    private static final String HOST =
            "(?:https?://|www\\.)|(?<![\\w.@/-])(?=[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:go|or|co|ac|mi|in)\\.th\\b)";

    /** What a file's name ends in; up to there blanks and a cut line belong to it. */
    private static final String FILE = "\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|html?)\\b";

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:" + HOST + ")(?:[^\\s<>\"]+(?<!" + FILE
            + ")(?:[ \\u00A0\\n][A-Za-z0-9_%()+&=./-]+){1,5}?" + FILE + "(?![A-Za-z0-9])|[^\\s<>\"]+)");
    private static final Pattern CUT = Pattern.compile("\\n");
    private static final Pattern BLANK = Pattern.compile("[ \\u00A0]");
    private static final String PUNCTUATION = ".,;:)]”’";

    public static Links in(String text) {
        Set<String> found = new LinkedHashSet<>();
        ADDRESS.matcher(text).results().forEach(one -> found.add(withoutPunctuationBehind(one.group())));
        String rest =
                ADDRESS.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n");
        return new Links(
                rest.replaceAll("\n{2,}", "\n").strip(),
                found.stream().map(Links::offered).toList());
    }

    /** Not by a pattern: one that looks for an end takes minutes where there is nothing but punctuation. */
    private static String withoutPunctuationBehind(String address) {
        int end = address.length();
        while (end > 0 && PUNCTUATION.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }

    /** With its Thai digits repaired where that is all that is wrong; what was typed stays beside it. */
    private static TypedLink offered(String typed) {
        String whole = BLANK.matcher(CUT.matcher(typed).replaceAll("")).replaceAll("%20");
        String address = whole.matches("(?i)https?://.*") ? whole : "https://" + whole;
        return new TypedLink(WebAddress.repaired(address).orElse(address), typed);
    }
}
