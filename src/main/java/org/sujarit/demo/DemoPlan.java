package org.sujarit.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demonstration's people type, read from {@code demo/reference-year.json}. */
record DemoPlan(List<Line> measures) {

    /** One finding with its measure and how it ended. */
    record Line(
            String item,
            BigDecimal score,
            String issue,
            Planned measure,
            List<Done> results,
            List<Link> evidence,
            BigDecimal actual,
            String outcome,
            @Nullable String problems,
            @Nullable String suggestions) {}

    /** The plan's part. */
    record Planned(
            String title,
            List<String> activities,
            String unit,
            String position,
            LocalDate startsOn,
            LocalDate endsOn,
            String indicator,
            BigDecimal baseline,
            BigDecimal target,
            String targetUnit,
            String monitoring) {}

    /** What was done about the activity with that number. */
    record Done(int activity, LocalDate doneOn, String text, @Nullable BigDecimal quantity, @Nullable String unit) {}

    /** What proves it. */
    record Link(int activity, String title, String url, LocalDate effectiveOn, @Nullable String outsideReason) {}
}
