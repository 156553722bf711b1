package org.sujarit.publication;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.signature.*}: the keys of the agencies, with which published PDFs are signed.
 *
 * @param keyStore a PKCS #12 file; without one nothing is signed
 * @param password of the file and its keys
 * @param alias the name of the key in the file that signs for all agencies; without it, each signs with the key that has
 *     the agency's code for its name, and one without a key publishes unsigned
 */
@ConfigurationProperties("sujarit.signature")
record SignatureSettings(@Nullable Path keyStore, @DefaultValue("") String password, @DefaultValue("") String alias) {

    /** Without the password. */
    @Override
    public String toString() {
        return "SignatureSettings[keyStore=" + keyStore + ", alias=" + alias + "]";
    }
}
