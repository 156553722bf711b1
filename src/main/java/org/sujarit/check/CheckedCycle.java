package org.sujarit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Wordings;

/**
 * A year as it is checked: what the documents of the year will say, wherever it comes from.
 *
 * @param first first day of the fiscal year
 * @param last last day of the fiscal year
 * @param today the day of the check
 * @param items of the catalogue
 */
public record CheckedCycle(
        LocalDate first,
        LocalDate last,
        LocalDate today,
        Wordings items,
        List<Weakness> weaknesses,
        List<Planned> measures) {

    /**
     * A finding.
     *
     * @param mustBeAnswered false for a strength to keep, and for what rises with another one that is answered
     */
    public record Weakness(long id, String item, String itemText, String issue, boolean mustBeAnswered) {}

    /**
     * A measure.
     *
     * @param carriedOut whether it should have results by now
     */
    public record Planned(
            String code,
            String title,
            List<Long> answers,
            List<Step> steps,
            String unit,
            String position,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Deadline deadline,
            String monitoring,
            Reached reached,
            boolean carriedOut,
            List<Proof> proofs) {

        /** Whether that day is not one of those planned for it. */
        boolean isOutside(@Nullable LocalDate day) {
            return day != null && (day.isBefore(startsOn) || day.isAfter(endsOn));
        }
    }

    /**
     * A numbered step with what was done about it.
     *
     * @param givenUp it was not possible, for a reason: nothing is missed of it
     */
    public record Step(long id, int number, String text, List<Done> done, boolean givenUp) {}

    /**
     * A deadline that is counted from an event.
     *
     * @param on the last day in time; null while the day of the event is not told
     */
    public record Deadline(String event, int days, @Nullable LocalDate on) {}

    /** A result. */
    public record Done(@Nullable LocalDate on, String text, @Nullable BigDecimal quantity, String outsideReason) {}

    /**
     * The outcome.
     *
     * @param indicator empty when a report that was taken in names none
     */
    public record Reached(String indicator, @Nullable BigDecimal actual, String unit, String sentence) {}

    /** A piece of evidence; a file has no address. */
    public record Proof(
            @Nullable Long step, String title, @Nullable String url, @Nullable LocalDate on, String outsideReason) {}
}
