package org.sujarit.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one measure. Whatever shows, compares or digests a plan goes by these components.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param baseline the indicator's value before, in the unit of the target
 */
@Embeddable
public record MeasurePlan(
        @Embedded @JsonUnwrapped Approach approach,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable BigDecimal baseline) {

    /** How many decimals of a target, and of what is reached, are kept. */
    public static final int DECIMALS = 4;

    /** Whether that day is one of those planned for it: what was done on another needs a reason. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /**
     * When it has to be done: so many days after the event its rule names, else by its last day.
     *
     * @param happened day of that event; null while nobody has told it
     */
    LocalDate dueAfter(@Nullable LocalDate happened) {
        Approach.Deadline deadline = approach.deadline();
        return happened == null || deadline == null ? endsOn : happened.plusDays(deadline.days());
    }
}
