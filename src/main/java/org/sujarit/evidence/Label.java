package org.sujarit.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/**
 * What a person says of a piece of evidence, checked.
 *
 * @param activityId the activity it proves; null: the whole measure
 * @param effectiveOn the day it came into being; null only in a report that was taken in and does not say
 * @param outsideReason why it counts although that day lies outside the fiscal year
 */
record Label(
        String title,
        @Nullable Long activityId,
        @Nullable LocalDate effectiveOn,
        @Nullable String outsideReason,
        Visibility visibility) {

    static Label checked(
            @Nullable String title,
            @Nullable Long activityId,
            @Nullable LocalDate effectiveOn,
            @Nullable String outsideReason,
            @Nullable Visibility visibility,
            FiscalYear year) {
        Reasons reasons = new Reasons();
        reasons.text("title", title, Longest.LINE);
        reasons.longest("outsideReason", outsideReason, Longest.LINE);
        reasons.day("effectiveOn", effectiveOn);
        if (effectiveOn == null) {
            reasons.against("effectiveOn", "evidence.date.missing");
        } else if (!year.contains(effectiveOn) && (outsideReason == null || outsideReason.isBlank())) {
            reasons.against("outsideReason", "evidence.date.outside", year.toString());
        }
        reasons.refuseIfAny();
        return new Label(
                java.util.Objects.requireNonNull(title),
                activityId,
                effectiveOn,
                outsideReason,
                visibility == null ? Visibility.INTERNAL : visibility);
    }
}
