package org.sujarit.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasurePlan;
import org.sujarit.measure.Result;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/**
 * What a person says of a piece of evidence, checked.
 *
 * @param activityId the activity it proves; null: the whole measure
 * @param effectiveOn the day it came into being; null only in a report that was taken in and does not say
 * @param outsideReason why it counts although that day lies outside the year or the time planned for the measure
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

    /** Whether that has the same title for the same activity, and is not what came with a result. */
    boolean names(Evidence other) {
        return resultId == null
                && other.resultId() == null
                && other.title().equalsIgnoreCase(title)
                && Objects.equals(other.activityId(), activityId);
    }

    /** The same for what is in the place of another: recorded with the same result while it proves the same step. */
    Label insteadOf(Evidence before) {
        Long result = Objects.equals(before.activityId(), activityId) ? before.resultId() : null;
        return new Label(title, activityId, effectiveOn, outsideReason, visibility, result);
    }

    /** @throws Refused with everything that is missing or does not fit */
    static Label checked(AttachingEvidence.Typed typed, Measure measure) {
        Long activity = typed.activityId();
        if (activity != null && measure.activities().stream().noneMatch(one -> activity.equals(one.id()))) {
            throw Refused.field("activityId", "evidence.activity.unknown");
        }
        Reasons reasons = new Reasons();
        reasons.text("title", typed.title(), Longest.LINE);
        reasons.longest("outsideReason", typed.outsideReason(), Longest.LINE);
        day(typed, measure.plan(), reasons);
        reasons.refuseIfAny();
        return new Label(
                Objects.requireNonNull(typed.title()),
                activity,
                typed.effectiveOn(),
                typed.outsideReason(),
                Objects.requireNonNullElse(typed.visibility(), Visibility.INTERNAL),
                null);
    }

    private static void day(AttachingEvidence.Typed typed, MeasurePlan plan, Reasons reasons) {
        LocalDate day = typed.effectiveOn();
        String why = typed.outsideReason();
        if (day == null) {
            reasons.against("effectiveOn", "evidence.date.missing");
        } else if (reasons.day("effectiveOn", day) && !plan.covers(day) && (why == null || why.isBlank())) {
            reasons.against("outsideReason", "evidence.date.outside");
        }
    }
}
