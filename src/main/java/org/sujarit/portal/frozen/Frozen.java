package org.sujarit.portal.frozen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.sujarit.evidence.FileStore;

/** What is sent for an address, to everybody alike. It never changes. */
final class Frozen {

    /** From here on the operating system sends a file faster than we do. */
    private static final int LARGE = 48 * 1024;

    private final String type;
    private final List<String> headers;
    private final boolean page;
    private final String sha256;
    private final long size;
    private final byte @Nullable [] bytes;
    private final byte @Nullable [] gzip;

    /**
     * Compresses it, once.
     *
     * @param type media type
     * @param headers that guard it and say what it is: a name, its value, a name, its value
     * @param page whether it is read in the language that a cookie tells
     */
    Frozen(String type, List<String> headers, boolean page, byte[] content) {
        this.type = type;
        this.headers = List.copyOf(headers);
        this.page = page;
        this.sha256 = FileStore.digest(out -> out.write(content));
        this.size = content.length;
        this.bytes = !page && content.length > LARGE ? null : content;
        this.gzip = compressed(type, content);
    }

    private static byte @Nullable [] compressed(String type, byte[] content) {
        if (!type.startsWith("text/") && !type.startsWith("application/json")) {
            return null; // the others are archives by themselves
        }
        ByteArrayOutputStream small = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream out = new Best(small)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return small.size() < content.length ? small.toByteArray() : null;
    }

    /** It is done once and sent for years. */
    private static final class Best extends GZIPOutputStream {

        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    String type() {
        return type;
    }

    List<String> headers() {
        return headers;
    }

    boolean page() {
        return page;
    }

    /** Of its bytes, 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** Bytes. */
    long size() {
        return size;
    }

    /** Null for a file so large that it is sent from the store. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    /** The same compressed; null where that makes nothing smaller. */
    byte @Nullable [] gzip() {
        return gzip;
    }

    /** How much memory it takes. */
    long weight() {
        return (bytes == null ? 0L : bytes.length) + (gzip == null ? 0L : gzip.length);
    }
}
