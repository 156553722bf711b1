package org.sujarit.report.table;

import org.sujarit.thai.ThaiDigits;

/** Which digits the words and numbers of a document are written with; addresses and Latin codes keep theirs. */
public enum DigitStyle {
    THAI {
        @Override
        public String in(String text) {
            return ThaiDigits.inText(text);
        }
    },
    ARABIC {
        @Override
        public String in(String text) {
            return ThaiDigits.asciiInText(text);
        }
    };

    public abstract String in(String text);
}
