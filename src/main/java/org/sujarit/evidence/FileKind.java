package org.sujarit.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final Map<String, String> OFFICE_FOLDERS = Map.of("docx", "word/", "xlsx", "xl/");
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
        BufferedInputStream bytes = new BufferedInputStream(content);
        String found = TIKA.detect(bytes);
        boolean fits = found.equals(expected) || (ZIP.contains(found) && isOffice(ending, bytes));
        if (!fits) {
            throw Refused.field("file", "evidence.file.disguised", fileName, ending);
        }
        return expected;
    }

    /** Any archive looks like an office document; these names stand unpacked in every archive that is one. */
    private static boolean isOffice(String ending, InputStream content) throws IOException {
        String folder = OFFICE_FOLDERS.get(ending);
        if (folder == null) {
            return false;
        }
        String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") && text.contains(folder);
    }
}
