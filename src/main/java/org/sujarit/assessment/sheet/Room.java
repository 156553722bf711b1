package org.sujarit.assessment.sheet;

import org.sujarit.refusal.Refused;

/** How much of a file is kept: a small file may unpack to more cells and texts than there is memory. */
final class Room {

    /** Cells and shared texts; ten times what the longest sheet of results holds. */
    static final int MOST_TEXTS = 300_000;

    private static final int MOST_CHARACTERS = 20_000_000;

    private int texts;
    private int characters;

    /** @throws Refused when there is no more room */
    void take(int length) {
        texts++;
        characters += length;
        if (texts > MOST_TEXTS || characters > MOST_CHARACTERS) {
            throw Refused.field("file", "assessment.file.too-much");
        }
    }
}
