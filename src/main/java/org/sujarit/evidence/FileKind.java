package org.sujarit.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.sujarit.refusal.Refused;

/** The kinds of files that are taken as evidence; the content has to be what the name says. */
final class FileKind {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "docx", OOXML + "wordprocessingml.document",
            "xlsx", OOXML + "spreadsheetml.sheet");
    private static final Tika TIKA = new Tika();

    private FileKind() {}

    /**
     * @return the media type
     * @throws Refused when the ending is not one of pdf, jpg, jpeg, png, docx, xlsx or the content is something else
     */
    static String mediaTypeOf(String fileName, InputStream content) throws IOException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String expected = MEDIA_TYPES.get(ending);
        if (expected == null) {
            throw Refused.field("file", "evidence.file.type", fileName);
        }
        // By content alone: Tika would believe the name where the content is unclear.
        String found = TIKA.detect(new BufferedInputStream(content));
        boolean office = expected.startsWith(OOXML);
        if (office ? !ZIP.contains(found) && !found.equals(expected) : !found.equals(expected)) {
            throw Refused.field("file", "evidence.file.disguised", fileName, ending);
        }
        return expected;
    }
}
