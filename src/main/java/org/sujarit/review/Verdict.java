package org.sujarit.review;

import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;

/**
 * What a reviewer or manager says.
 *
 * @param passed false: it goes back
 * @param reason what has to change when it goes back; a remark otherwise
 * @param digest SHA-256 of exactly the content that was shown
 */
public record Verdict(boolean passed, @Nullable String reason, String digest) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 4000;

    public Verdict {
        if (!passed && (reason == null || reason.isBlank())) {
            throw Refused.field("reason", "decision.reason.missing");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Refused.field("reason", "refusal.text.too-long", LONGEST_REASON);
        }
    }

    /** @throws Refused when the content is no longer what was shown */
    public void mustBeAbout(String currentDigest) {
        if (!currentDigest.equals(digest)) {
            throw Refused.conflict("decision.content-changed");
        }
    }
}
