package org.sujarit.evidence;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.measure.Result;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/**
 * What a person says of a piece of evidence, checked.
 *
 * @param activityId the activity it proves; null: the whole measure
 * @param effectiveOn the day it came into being; null only in a report that was taken in and does not say
 * @param outsideReason why it counts although that day lies outside the fiscal year
 * @param resultId the result it was recorded with; null where it came by itself
 */
record Label(
        String title,
        @Nullable Long activityId,
        @Nullable LocalDate effectiveOn,
        @Nullable String outsideReason,
        Visibility visibility,
        @Nullable Long resultId) {

    private static final int LONGEST_OF_RESULT = 80;
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png)");
    private static final Pattern END = Pattern.compile("\\.[^.]*$");

    /**
     * Of a file that comes with a result: cameras give pictures names that say nothing, so those are called after what
     * was done; the name of a document says what it is.
     *
     * @param place among the files of that result, from 1
     */
    static Label ofResult(Long activityId, Result result, Visibility visibility, String fileName, int place) {
        String text = result.text().strip();
        String about = text.length() <= LONGEST_OF_RESULT ? text : text.substring(0, LONGEST_OF_RESULT) + "…";
        String name = END.matcher(fileName).replaceFirst("").strip();
        String title = PICTURE.matcher(fileName).matches() || name.isEmpty() ? about + " (" + place + ")" : name;
        return new Label(title, activityId, result.doneOn(), result.outsideReason(), visibility, result.id());
    }

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
                visibility == null ? Visibility.INTERNAL : visibility,
                null);
    }
}
