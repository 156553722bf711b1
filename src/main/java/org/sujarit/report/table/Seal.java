package org.sujarit.report.table;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * By what a printed document leads back to what was published.
 *
 * @param digest SHA-256 of the frozen content, 64 hexadecimal digits
 * @param address the page that tells whether it is still the valid version
 */
public record Seal(String digest, URI address) {

    private static final int SHORT = 16;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Seal {
        if (!SHA_256.matcher(digest).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + digest);
        }
    }

    /** Enough to compare by eye, in groups of four. */
    public String shortForm() {
        return shortForm(digest);
    }

    /** The beginning of a digest, as documents print it: 16 digits in four groups. */
    public static String shortForm(String digest) {
        return digest.substring(0, SHORT).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address as a QR code: a PNG as a {@code data:} address. */
    public String qrCode() {
        return QrCode.of(address.toString()).dataAddress();
    }
}
