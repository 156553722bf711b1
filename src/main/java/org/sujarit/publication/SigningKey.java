package org.sujarit.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of an agency and who vouches for it.
 *
 * @param chain the certificate of the key first, then those of its issuers
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    SigningKey {
        chain = List.copyOf(chain);
    }

    /** @throws IllegalStateException if the settings name a key that cannot be used */
    static @Nullable SigningKey of(SignatureSettings settings) {
        Path file = settings.keyStore();
        if (file == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            char[] password = settings.password().toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            if (!(store.getKey(settings.alias(), password) instanceof PrivateKey key)) {
                throw new IllegalStateException("sujarit.signature.alias names no private key in " + file);
            }
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(settings.alias()))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new SigningKey(key, chain);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sujarit.signature.key-store cannot be read with sujarit.signature.password: " + file, e);
        }
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** With SHA-256. */
    String algorithm() {
        return "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
    }

    @Override
    public String toString() {
        return "SigningKey[" + certificate().getSubjectX500Principal() + "]";
    }
}
