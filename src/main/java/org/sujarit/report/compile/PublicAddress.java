package org.sujarit.report.compile;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.sujarit.cycle.Cycle;

/**
 * Settings {@code sujarit.public.*}: what links in documents begin with.
 *
 * @param url where the public finds this installation, without a slash at the end
 */
@ConfigurationProperties("sujarit.public")
public record PublicAddress(@DefaultValue("http://localhost:8080") String url) {

    URI ofEvidence(Cycle cycle, Long evidenceId) {
        return URI.create(url + "/portal/" + cycle.key() + "/evidence/" + evidenceId);
    }

    /** The page that tells what became of the document with that digest. */
    public URI ofVerification(String digest) {
        return URI.create(url + "/verify/" + digest);
    }
}
