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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the agencies, by the name they have in the key store. */
final class SigningKeys {

    private final Map<String, SigningKey> byName;
    /** The one that signs for all agencies; empty when each has its own. */
    private final String alias;

    private SigningKeys(Map<String, SigningKey> byName, String alias) {
        this.byName = byName;
        this.alias = alias;
    }

    /** @throws IllegalStateException if the settings name a key that cannot be used */
    static SigningKeys of(SignatureSettings settings) {
        Path file = settings.keyStore();
        if (file == null) {
            return new SigningKeys(Map.of(), "");
        }
        SigningKeys keys = new SigningKeys(read(file, settings.password().toCharArray()), settings.alias());
        if (!keys.alias.isBlank() && keys.of("") == null) {
            throw new IllegalStateException("sujarit.signature.alias names no private key in " + file);
        }
        return keys;
    }

    /** By what the agency signs, if it does. */
    @Nullable
    SigningKey of(String agency) {
        return byName.get((alias.isBlank() ? agency : alias).toLowerCase(Locale.ROOT));
    }

    private static Map<String, SigningKey> read(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Map<String, SigningKey> keys = new HashMap<>();
            for (String name : Collections.list(store.aliases())) {
                if (store.getKey(name, password) instanceof PrivateKey key) {
                    List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(name))
                            .map(X509Certificate.class::cast)
                            .toList();
                    keys.put(name.toLowerCase(Locale.ROOT), new SigningKey(key, chain));
                }
            }
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sujarit.signature.key-store cannot be read with sujarit.signature.password: " + file, e);
        }
    }
}
