package org.sujarit.report.table;

import java.util.regex.Pattern;

/** What every text of a document has to be: a zero or a vertical tab has no place in XML, which most formats are. */
final class XmlText {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

    private XmlText() {}

    /** The text as one line; what XML has no place for becomes a blank. */
    static String line(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(" ");
    }
}
