package org.sujarit.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a file is exactly what was published. */
@Component
class Verifying {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Publications publications;

    Verifying(Publications publications) {
        this.publications = publications;
    }

    /** The publication these bytes are one of the files of; nothing of them is kept. */
    @Transactional(readOnly = true)
    Optional<Publication> find(InputStream file) throws IOException {
        return find(digest(file));
    }

    /** @param digest SHA-256 of a file or, as documents print it, of a publication's content */
    @Transactional(readOnly = true)
    Optional<Publication> find(String digest) {
        return SHA_256.matcher(digest).matches()
                ? publications.findByDigest(digest).stream().findFirst()
                : Optional.empty();
    }

    private static String digest(InputStream file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
