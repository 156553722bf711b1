package org.sujarit.report;

import org.sujarit.thai.ThaiDigits;

/** Which digits the words and numbers of a document are written with; addresses and Latin codes keep theirs. */
public enum DigitStyle {
    THAI {
        @Override
        String in(String text) {
            return ThaiDigits.inText(text);
        }
    },
    ARABIC {
        @Override
        String in(String text) {
            return ThaiDigits.asciiInText(text);
        }
    };

    abstract String in(String text);
}
