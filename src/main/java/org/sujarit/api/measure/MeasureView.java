package org.sujarit.api.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.People;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.measure.MeasureState;

/** A measure as the API shows it, with names and words in place of ids and codes where people read them. */
public record MeasureView(
        Long id,
        String code,
        String title,
        List<AboutFinding> findings,
        List<ActivityView> activities,
        People.Named unit,
        String position,
        People.@Nullable Named owner,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable BigDecimal budget,
        String indicator,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        String targetUnit,
        @Nullable String outcome,
        @Nullable String problems,
        @Nullable String suggestions,
        String monitoring,
        MeasureState state,
        String stateText,
        @Nullable CancellationView cancellation,
        List<EvidenceView> evidence) {

    /** A finding the measure answers. */
    public record AboutFinding(Long id, String item, String itemText, String issue) {}

    /** A step and what was done about it. */
    public record ActivityView(Long id, int number, String text, List<ResultView> results) {}

    /** What was done. */
    public record ResultView(
            Long id, @Nullable LocalDate doneOn, String text, @Nullable BigDecimal quantity, @Nullable String unit) {}

    /** A wish to give the measure up. */
    public record CancellationView(String reason, People.Named by, Instant at, boolean granted) {}
}
