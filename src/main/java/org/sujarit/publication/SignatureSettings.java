package org.sujarit.publication;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code sujarit.signature.*}: the agency's key, with which published PDFs are signed.
 *
 * @param keyStore a PKCS #12 file; without one nothing is signed
 * @param password of the file and the key
 * @param alias the name of the key in the file
 */
@ConfigurationProperties("sujarit.signature")
record SignatureSettings(@Nullable Path keyStore, @DefaultValue("") String password, @DefaultValue("") String alias) {

    /** Without the password. */
    @Override
    public String toString() {
        return "SignatureSettings[keyStore=" + keyStore + ", alias=" + alias + "]";
    }
}
