package org.sujarit.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Arrays;
import org.sujarit.thai.ThaiLineBreaks;
import org.sujarit.thai.ThaiShaper;

/**
 * Tells the layout of one document where a shaped line may end. The layout asks for what is left of a paragraph each time
 * a line is full; the answer for the whole paragraph serves for all of it.
 */
final class PdfLineBreaker implements FSTextBreaker {

    private final ThaiShaper shaper;
    private final ThaiLineBreaks lineBreaks;

    private String paragraph = "";
    private int[] breaks = {};
    private int skipped;
    private int next;

    PdfLineBreaker(ThaiShaper shaper, ThaiLineBreaks lineBreaks) {
        this.shaper = shaper;
        this.lineBreaks = lineBreaks;
    }

    @Override
    public void setText(String left) {
        if (!paragraph.endsWith(left)) {
            paragraph = left;
            breaks = lineBreaks.of(shaper.unshape(left));
        }
        skipped = paragraph.length() - left.length();
        int found = Arrays.binarySearch(breaks, skipped);
        next = found < 0 ? -found - 1 : found + 1;
    }

    @Override
    public int next() {
        return next < breaks.length ? breaks[next++] - skipped : -1;
    }
}
