package org.sujarit.api.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.People;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.measure.MeasureContent;
import org.sujarit.measure.MeasureExecution;
import org.sujarit.measure.MeasurePlan;
import org.sujarit.measure.MeasureState;

/**
 * A measure as the API shows it, with names and words in place of ids and codes where people read them.
 *
 * @param dueOn when it has to be done: its last day, or as many days after an event as its plan says
 */
public record MeasureView(
        Long id,
        String code,
        List<AboutFinding> findings,
        List<MeasureContent.Step> activities,
        People.Named unit,
        People.@Nullable Named owner,
        @JsonUnwrapped MeasurePlan plan,
        LocalDate dueOn,
        @JsonUnwrapped MeasureExecution execution,
        MeasureState state,
        String stateText,
        @Nullable CancellationView cancellation,
        List<EvidenceView> evidence) {

    /** A finding the measure answers. */
    public record AboutFinding(Long id, String item, String itemText, String issue) {}

    /** A wish to give the measure up. */
    public record CancellationView(String reason, People.Named by, Instant at, boolean granted) {}
}
