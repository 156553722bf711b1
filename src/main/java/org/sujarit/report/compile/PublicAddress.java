package org.sujarit.report.compile;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.sujarit.cycle.Cycle;

/**
 * Settings {@code sujarit.public.*}: what links in documents begin with.
 *
 * @param url where the public finds this installation; {@code production} has no default ({@link PublicAddressAsked})
 */
@ConfigurationProperties(PublicAddress.SETTINGS)
public record PublicAddress(@DefaultValue("http://localhost:8080") String url) {

    static final String SETTINGS = "sujarit.public";

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^/?#\\s]+(/[^/?#\\s]+)*", Pattern.CASE_INSENSITIVE);

    public PublicAddress {
        Assert.isTrue(
                ADDRESS.matcher(url).matches(),
                "sujarit.public.url (SUJARIT_PUBLIC_URL) begins with https:// or http:// and ends without a slash, as"
                        + " https://ita.example.go.th, not " + url);
    }

    URI ofEvidence(Cycle cycle, Long evidenceId) {
        return URI.create(url + "/portal/" + cycle.address() + "/evidence/" + evidenceId);
    }

    /** The page that tells what became of the document with that digest. */
    public URI ofVerification(String digest) {
        return URI.create(url + "/verify/" + digest);
    }
}
