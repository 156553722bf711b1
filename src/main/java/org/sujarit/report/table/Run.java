package org.sujarit.report.table;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.sujarit.thai.ThaiDigits;

/**
 * A stretch of text without a line break, which may lead to a page on the web.
 *
 * @param text what is read; characters that XML has no place for become blanks
 * @param link an absolute http or https address in ASCII, or null for plain text
 */
public record Run(String text, @Nullable URI link) {

    public Run {
        text = XmlText.line(text);
        if (link != null && !isWeb(link)) {
            throw new IllegalArgumentException("A link of the report must be a web address: " + link);
        }
        if (link != null && text.isBlank()) {
            throw new IllegalArgumentException("A link needs a text to be chosen by: " + link);
        }
    }

    public static Run text(String text) {
        return new Run(text, null);
    }

    /** A link that shows where it leads. */
    public static Run link(URI link) {
        return new Run(link.toString(), link);
    }

    public static Run link(String text, URI link) {
        return new Run(text, link);
    }

    /** The address for an attribute of a document, empty for plain text. */
    public String href() {
        return link == null ? "" : link.toASCIIString();
    }

    public boolean linked() {
        return link != null;
    }

    Run presented(DigitStyle digits) {
        return new Run(digits.in(text), link);
    }

    Run asData() {
        return new Run(ThaiDigits.asciiInText(text), link);
    }

    private static boolean isWeb(URI link) {
        boolean web = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
        return web && link.getHost() != null && !ThaiDigits.occurIn(link.toString());
    }
}
