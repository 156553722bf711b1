package org.sujarit.publication;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.sujarit.Sujarit;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDates;

/**
 * The key of an agency and who vouches for it.
 *
 * @param chain the certificate of the key first, then those of its issuers
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    SigningKey {
        chain = List.copyOf(chain);
    }

    /** @throws Refused if its certificate vouches for nothing at that moment */
    void mustBeValid(Instant at) {
        try {
            certificate().checkValidity(Date.from(at));
        } catch (CertificateException expired) {
            throw Refused.conflict(
                    "publication.certificate.invalid",
                    certificate().getSubjectX500Principal().getName(),
                    day(certificate().getNotBefore()),
                    day(certificate().getNotAfter()));
        }
    }

    private static String day(Date date) {
        return ThaiDates.full(date.toInstant().atZone(Sujarit.ZONE).toLocalDate());
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
