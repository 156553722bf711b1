package org.sujarit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over content, built field by field so that no two contents run together. */
public final class Digest {

    private final MessageDigest sha;

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds the next field; a missing one differs from an empty one. */
    public Digest add(@Nullable Object field) {
        if (field == null) {
            sha.update("-;".getBytes(StandardCharsets.US_ASCII));
        } else {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return this;
    }

    /** 64 hexadecimal digits; the digest is used up afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
