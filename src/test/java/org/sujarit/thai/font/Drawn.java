package org.sujarit.thai.font;

import java.util.List;

/**
 * How one character of a cluster is drawn.
 *
 * @param letter the character
 * @param parts glyphs of the original font; none if another character of the cluster draws this one too
 * @param advance how far the pen moves, in units of the font; 0 for a mark
 */
record Drawn(char letter, List<Part> parts, int advance) {

    /** A glyph, moved from where the pen stands. */
    record Part(int glyph, int dx, int dy) {}

    Drawn {
        parts = List.copyOf(parts);
    }
}
