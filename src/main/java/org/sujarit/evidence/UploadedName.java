package org.sujarit.evidence;

import org.sujarit.refusal.Longest;

/** The name a person knows a file by that came from elsewhere. */
public final class UploadedName {

    private UploadedName() {}

    /**
     * Its end, which says what kind it is, in at most 255 characters, without a path, which browsers on Windows used to
     * send, and without what no database keeps.
     */
    public static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String end = name.substring(Math.max(0, name.length() - Longest.NAME));
        // The cut may have left half a character.
        return end.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }
}
