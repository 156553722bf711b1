package org.sujarit.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.sujarit.measure.PlannedMeasure;

/**
 * What the demonstration's people type, read from {@code demo/reference-year.json}.
 *
 * @param laterTotal the total of the assessment after
 */
record DemoPlan(BigDecimal total, BigDecimal laterTotal, List<Line> measures) {

    static DemoPlan read(ObjectMapper json) throws IOException {
        try (InputStream in = new ClassPathResource("demo/reference-year.json").getInputStream()) {
            return json.readValue(in, DemoPlan.class);
        }
    }

    /** The same measures planned again by what the assessment after gave the same questions. */
    DemoPlan later() {
        return new DemoPlan(
                laterTotal, laterTotal, measures.stream().map(Line::again).toList());
    }

    /**
     * What the same question scored in the assessment after.
     *
     * @param item its code then: o41 of ITA 2565 is o38 from 2566 on
     */
    record Later(String item, BigDecimal score) {}

    /** One finding with its measure and how it ended. */
    record Line(
            String item,
            BigDecimal score,
            Later later,
            String issue,
            PlannedMeasure.Typed measure,
            List<Done> results,
            List<Link> evidence,
            BigDecimal actual,
            String outcome,
            @Nullable String problems,
            @Nullable String suggestions) {

        private Line again() {
            return new Line(
                    later.item(),
                    later.score(),
                    later,
                    issue,
                    measure,
                    results,
                    evidence,
                    actual,
                    outcome,
                    problems,
                    suggestions);
        }
    }

    /** What was done about the activity with that number. */
    record Done(
            int activity,
            LocalDate doneOn,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit) {}

    /** What proves it. */
    record Link(int activity, String title, String url, LocalDate effectiveOn, @Nullable String outsideReason) {}
}
