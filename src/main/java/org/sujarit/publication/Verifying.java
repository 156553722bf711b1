package org.sujarit.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a file is exactly what was published. */
@Component
public class Verifying {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SHORT = Pattern.compile("[0-9a-f]{16}");

    private final Publications publications;

    Verifying(Publications publications) {
        this.publications = publications;
    }

    /**
     * The publication with that code.
     *
     * @param code SHA-256 of a file or of a publication's content, or the short form that documents print of the
     *     latter; capitals and blanks do not count
     */
    @Transactional(readOnly = true)
    public Optional<Publication> find(String code) {
        String digits = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (SHA_256.matcher(digits).matches()) {
            return publications.findByDigest(digits).stream().findFirst();
        }
        return SHORT.matcher(digits).matches()
                ? publications.findBySnapshotStartingWithOrderByPublishedAtDesc(digits).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** SHA-256 of these bytes, which {@link #find} knows for one of a file that was published; nothing of them is kept. */
    public static String digest(InputStream file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
