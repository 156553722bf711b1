package org.sujarit.api.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Visibility;
import org.sujarit.thai.ThaiText;

/** What is said of a file, as a form with files sends it. */
record TypedLabel(
        @Nullable String title,
        @Nullable Long activityId,
        @Nullable LocalDate effectiveOn,
        @Nullable String outsideReason,
        @Nullable Visibility visibility) {

    AttachingEvidence.Typed typed() {
        return new AttachingEvidence.Typed(
                null, normalised(title), activityId, effectiveOn, normalised(outsideReason), visibility);
    }

    /** As what comes in as JSON. */
    static @Nullable String normalised(@Nullable String typed) {
        return typed == null ? null : ThaiText.normalised(typed);
    }
}
