package org.sujarit.review;

import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * What a reviewer or manager says.
 *
 * @param passed false: it goes back
 * @param reason what has to change when it goes back; a remark otherwise
 * @param digest SHA-256 of exactly the content that was shown
 */
public record Verdict(boolean passed, @Nullable String reason, String digest) {

    public Verdict {
        if (!passed && (reason == null || reason.isBlank())) {
            throw Refused.field("reason", "decision.reason.missing");
        }
        if (reason != null && reason.length() > Longest.TEXT) {
            throw Refused.field("reason", "refusal.text.too-long", Longest.TEXT);
        }
    }

    /** @throws Refused when the content is no longer what was shown */
    public void mustBeAbout(String currentDigest) {
        if (!currentDigest.equals(digest)) {
            throw Refused.conflict("decision.content-changed");
        }
    }
}
