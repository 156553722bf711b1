package org.sujarit.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/**
 * What a reviewer or manager says.
 *
 * @param passed false: it goes back
 * @param reason what has to change when it goes back; a remark otherwise
 * @param digest SHA-256 of exactly the content that was shown
 * @param marks the parts of it that have to change, at most {@value #MOST_MARKS}; none when it passes
 */
public record Verdict(boolean passed, @Nullable String reason, String digest, List<String> marks) {

    static final int MOST_MARKS = 100;

    public Verdict {
        marks = passed ? List.of() : marks.stream().distinct().toList();
        if (marks.size() > MOST_MARKS) {
            throw Refused.field("marks", "decision.marks.too-many", MOST_MARKS);
        }
        if (!passed && (reason == null || reason.isBlank())) {
            throw Refused.field("reason", "decision.reason.missing");
        }
        if (reason != null && reason.length() > Longest.TEXT) {
            throw Refused.field("reason", "refusal.text.too-long", Longest.TEXT);
        }
    }

    /** About the whole. */
    public Verdict(boolean passed, @Nullable String reason, String digest) {
        this(passed, reason, digest, List.of());
    }

    /** @throws Refused when the content is no longer what was shown */
    public void mustBeAbout(String currentDigest) {
        if (!currentDigest.equals(digest)) {
            throw Refused.conflict("decision.content-changed");
        }
    }
}
