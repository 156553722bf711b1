package org.sujarit.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sujarit.refusal.Refused;

/**
 * The outside of a Word file. A zip can say anything of its sizes, so they are counted while unpacking, before a library
 * that builds trees in memory sees the file.
 */
final class DocxContainer {

    private static final int MEGA = 1024 * 1024;
    /** As it is uploaded. */
    private static final int LARGEST = 10 * MEGA;
    /** Everything unpacked, pictures too. */
    private static final int LARGEST_UNPACKED = 40 * MEGA;
    /** One part in XML: a report of 400 measures has 4 MB. */
    private static final int LARGEST_XML = 16 * MEGA;

    private static final int MOST_PARTS = 2000;

    /** The record at the end of a zip: its length, its mark and where in it the number of parts stands. */
    private static final int LIST_END = 22;

    private static final int LIST_END_MARK = 0x06054b50;
    private static final int LIST_END_COUNT = 10;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private DocxContainer() {}

    static Refused notWord() {
        return Refused.field("file", "docx.not-word");
    }

    /** @throws Refused unless it is a zip of sane size with sane XML and no program in it */
    static void check(byte[] file) {
        if (file.length > LARGEST) {
            throw Refused.field("file", "docx.too-large", LARGEST / MEGA);
        }
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                name(entry.getName(), names);
                unpacked += part(zip, entry.getName(), LARGEST_UNPACKED - unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw notWord();
        }
        if (!names.contains("[content_types].xml") || listed(file) != names.size()) {
            throw notWord();
        }
    }

    /** How many parts the list at the end of the zip says there are; -1 without a list, as in a file cut off. */
    private static int listed(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = file.length - LIST_END; at >= Math.max(0, file.length - LIST_END - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == LIST_END_MARK) {
                return Short.toUnsignedInt(bytes.getShort(at + LIST_END_COUNT));
            }
        }
        return -1;
    }

    private static void name(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vba") || lower.contains("activex")) {
            throw Refused.field("file", "docx.macros");
        }
        if (lower.contains("/embeddings/")) {
            throw Refused.field("file", "docx.embedded");
        }
        // Two parts of one name would let one program see what another does not.
        if (!names.add(lower) || names.size() > MOST_PARTS || lower.contains("..")) {
            throw notWord();
        }
    }

    /** @return how many bytes it has unpacked */
    private static int part(ZipInputStream zip, String name, int left) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels");
        int most = xml ? Math.min(left, LARGEST_XML) : left;
        byte[] content = zip.readNBytes(most + 1);
        if (content.length > most) {
            throw Refused.field("file", "docx.unpacks-too-large", LARGEST_UNPACKED / MEGA);
        }
        if (xml) {
            DocxXml.check(content);
        }
        return content.length;
    }
}
