package org.sujarit.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.sujarit.thai.ThaiShaper;

/** Tells where a word may be torn that is longer than a line: never between a consonant and its marks. */
final class PdfCharacterBreaker implements FSTextBreaker {

    private static final char SARA_AM = '\u0E33';

    private final ThaiShaper shaper;
    private String text = "";
    private int at;

    PdfCharacterBreaker(ThaiShaper shaper) {
        this.shaper = shaper;
    }

    @Override
    public void setText(String shaped) {
        text = shaped;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        at++;
        while (at < text.length() && belongsToWhatIsBefore(shaper.unshape(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean belongsToWhatIsBefore(char letter) {
        int type = Character.getType(letter);
        return letter == SARA_AM || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
