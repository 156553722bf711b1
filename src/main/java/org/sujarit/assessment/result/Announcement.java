package org.sujarit.assessment.result;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/**
 * From when on there can be scores of an ITA year: once its assessment is over, which is before its fiscal year is. Of the
 * years known, scores were confirmed on 30 June at the earliest and told in August (ita-domain, section 3.1).
 */
@Component
class Announcement {

    private final Clock clock;
    private final MonthDay over;

    /** @param over {@code sujarit.assessment.scores-from}, as {@code --07-01} */
    Announcement(Clock clock, @Value("${sujarit.assessment.scores-from:--07-01}") MonthDay over) {
        this.clock = clock;
        this.over = over;
    }

    /** @throws Refused when the assessment of that year goes on */
    void mustBePast(int itaYear) {
        Reasons reasons = new Reasons();
        past(itaYear, reasons);
        reasons.refuseIfAny();
    }

    /** Notes that the assessment of that year goes on: whatever is typed are the scores of another one. */
    void past(int itaYear, Reasons reasons) {
        if (LocalDate.now(clock).isBefore(new FiscalYear(itaYear).on(over))) {
            reasons.against("itaYear", "assessment.ita-year.not-over", itaYear);
        }
    }
}
