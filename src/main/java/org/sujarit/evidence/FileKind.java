package org.sujarit.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
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
    static String mediaTypeOf(String fileName, Path content) throws IOException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String expected = MEDIA_TYPES.get(ending);
        if (expected == null) {
            throw Refused.field("file", "evidence.file.type", fileName);
        }
        // By content alone: Tika would believe the name where the content is unclear.
        boolean fits = detected(content).equals(expected)
                || (ZIP.contains(detected(content)) && isOffice(OFFICE_FOLDERS.get(ending), content));
        if (!fits) {
            throw Refused.field("file", "evidence.file.disguised", fileName, ending);
        }
        return expected;
    }

    private static String detected(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            return TIKA.detect(in);
        }
    }

    /** Any archive looks like an office document. Only its table of contents is read, so that nothing is unpacked. */
    private static boolean isOffice(@Nullable String folder, Path content) {
        if (folder == null) {
            return false;
        }
        try (ZipFile archive = new ZipFile(content.toFile())) {
            return archive.getEntry("[Content_Types].xml") != null
                    && archive.stream().anyMatch(entry -> entry.getName().startsWith(folder));
        } catch (IOException damaged) {
            return false;
        }
    }
}
