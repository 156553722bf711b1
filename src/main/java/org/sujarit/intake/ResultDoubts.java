package org.sujarit.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.intake.typed.Days;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.thai.ThaiDigits;

/** Doubts about what was done. */
final class ResultDoubts {

    private final FiscalYear year;
    private final List<Reason> doubts;

    /** @param doubts what is doubted so far, where these are added */
    ResultDoubts(FiscalYear year, List<Reason> doubts) {
        this.year = year;
        this.doubts = doubts;
    }

    void about(String at, TypedResult result, TypedRow row) {
        if (result.activity().isEmpty() && !row.activities().isEmpty()) {
            doubts.add(new Reason("intake.doubt.which-activity", at + "activity", List.of()));
        }
        day(at + "day", result);
        for (int one = 0; one < result.links().size(); one++) {
            link(at + "links[" + one + "].url", result.links().get(one));
        }
    }

    private void day(String field, TypedResult result) {
        Optional<LocalDate> day = Days.typed(result.day());
        if (result.day().isEmpty()) {
            doubts.add(new Reason("intake.doubt.no-day", field, List.of()));
        } else if (day.isPresent() && !year.contains(day.get())) {
            doubts.add(new Reason("intake.doubt.day-outside", field, List.of(year.toString())));
        }
        if (Days.in(result.text()).size() > 1) {
            doubts.add(new Reason("intake.doubt.several-days", field, List.of()));
        }
    }

    private void link(String field, TypedLink link) {
        if (!link.url().isEmpty() && ThaiDigits.occurIn(link.original())) {
            doubts.add(new Reason("intake.doubt.link-repaired", field, List.of(link.original())));
        } else if (link.url().chars().anyMatch(letter -> letter > '\u007f')) {
            doubts.add(new Reason("intake.doubt.link-thai", field, List.of()));
        }
    }
}
