package org.sujarit.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sujarit.amendment.Amendment;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Measure;
import org.sujarit.round.MonitoringRound;

/**
 * What there is to tell.
 *
 * @param agency code of the agency whose people alone may read it; null when it is about none
 * @param subject what it is about: business key of a measure, an amendment, a monitoring round or a year, or a role
 * @param title of the measure, or name of the agency
 * @param person user id of somebody the words name
 * @param due when the measure has to be done
 */
record News(
        Occasion occasion,
        @Nullable String agency,
        String subject,
        @Nullable String title,
        @Nullable String person,
        @Nullable LocalDate due) {

    static News of(Occasion occasion, Measure measure) {
        return new News(
                occasion,
                measure.agency(),
                measure.key(),
                measure.approach().title(),
                measure.owner(),
                measure.dueOn());
    }

    static News of(Occasion occasion, Cycle cycle) {
        return new News(
                occasion, cycle.agency().code(), cycle.key(), cycle.agency().name(), null, null);
    }

    static News ofRound(Occasion occasion, Cycle cycle, int number) {
        return new News(
                occasion,
                cycle.agency().code(),
                MonitoringRound.key(cycle.key(), number),
                cycle.agency().name(),
                null,
                null);
    }

    static News of(Occasion occasion, Amendment amendment) {
        return new News(
                occasion,
                amendment.agency(),
                amendment.key(),
                amendment.proposal().title(),
                null,
                null);
    }

    /** The same with somebody else whom the words name. */
    News naming(String somebody) {
        return new News(occasion, agency, subject, title, somebody, due);
    }
}
