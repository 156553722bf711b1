package org.sujarit.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    /**
     * Adds the next field; a missing one differs from an empty one. A record counts with all its components and a list
     * with all its elements, so that none can be forgotten; a number counts for its value, however many zeros it ends in.
     */
    public Digest add(@Nullable Object field) {
        if (field == null) {
            sha.update("-;".getBytes(StandardCharsets.US_ASCII));
        } else if (field instanceof Record all) {
            addAll(componentsOf(all));
        } else if (field instanceof List<?> all) {
            addAll(all);
        } else {
            String text = field instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : field.toString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return this;
    }

    private void addAll(List<?> all) {
        sha.update((all.size() + "[").getBytes(StandardCharsets.US_ASCII));
        all.forEach(this::add);
    }

    private static List<@Nullable Object> componentsOf(Record all) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : all.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(all));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(component + " cannot be read", closed);
            }
        }
        return values;
    }

    /** 64 hexadecimal digits; the digest is used up afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
