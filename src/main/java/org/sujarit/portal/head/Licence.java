package org.sujarit.portal.head;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings {@code sujarit.open-data.*}: under which licence everybody may use what is published.
 *
 * @param licence its name
 * @param licenceUrl where its words are
 */
@ConfigurationProperties("sujarit.open-data")
public record Licence(
        @DefaultValue("CC BY 4.0") String licence,
        @DefaultValue("https://creativecommons.org/licenses/by/4.0/deed.th") String licenceUrl) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    public Licence {
        Assert.isTrue(!licence.isBlank(), "sujarit.open-data.licence is the name of a licence, as CC BY 4.0");
        Assert.isTrue(
                ADDRESS.matcher(licenceUrl).matches(),
                "sujarit.open-data.licence-url begins with https:// or http://, not " + licenceUrl);
    }
}
