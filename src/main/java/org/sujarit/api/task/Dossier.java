package org.sujarit.api.task;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.People;
import org.sujarit.api.assessment.TotalsView;
import org.sujarit.api.cycle.AgencyView;
import org.sujarit.api.cycle.CycleView;
import org.sujarit.api.cycle.FindingView;
import org.sujarit.api.measure.MeasureView;
import org.sujarit.api.report.AsPublished;
import org.sujarit.api.round.RoundView;
import org.sujarit.catalogue.Instrument;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.report.compile.PlanDifference;
import org.sujarit.resubmission.ChangeWords;
import org.sujarit.resubmission.Line;
import org.sujarit.review.DecisionKind;

/**
 * What a task is about: the year, the measure or the whole plan, what was decided before and what there is to choose.
 *
 * @param measure the measure of a task on one measure
 * @param measures the measures of the year, for tasks on the plan and the report
 * @param amendment the change of the plan, for tasks on one
 * @param round the monitoring round, for tasks of one
 * @param missing what a reviewer would miss, in the reader's words
 * @param digest SHA-256 of exactly what a decision would be about; empty where nothing is decided
 * @param parts what a decision may mark as having to change; none where it is returned as a whole
 * @param unmended what was marked when it was sent back and says the same still, for who does it again
 * @param asPublished what the public will read if a decision lets it pass; null where nothing is published, or decided
 * @param changes what changed since it was sent back; null where it never was, or where nothing is decided
 */
public record Dossier(
        String businessKey,
        AgencyView agency,
        CycleView cycle,
        @Nullable MeasureView measure,
        List<FindingView> findings,
        List<MeasureView> measures,
        @Nullable AssessmentView assessment,
        @Nullable ReportLinks reportLinks,
        @Nullable AmendmentView amendment,
        @Nullable RoundView round,
        String introduction,
        List<DecisionView> decisions,
        Choices choices,
        List<String> missing,
        String digest,
        List<Line> parts,
        List<Line> unmended,
        @Nullable AsPublished asPublished,
        ChangeWords.@Nullable Told changes) {

    Dossier(
            String businessKey,
            AgencyView agency,
            CycleView cycle,
            @Nullable MeasureView measure,
            List<FindingView> findings,
            List<MeasureView> measures,
            @Nullable AssessmentView assessment,
            @Nullable ReportLinks reportLinks,
            @Nullable AmendmentView amendment,
            String introduction,
            List<DecisionView> decisions,
            Choices choices,
            List<String> missing,
            String digest) {
        this(
                businessKey,
                agency,
                cycle,
                measure,
                findings,
                measures,
                assessment,
                reportLinks,
                amendment,
                null,
                introduction,
                decisions,
                choices,
                missing,
                digest,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same as a part of a monitoring round. */
    Dossier in(RoundView asking) {
        return with(asking, parts, unmended, asPublished, changes);
    }

    /** The same for who looks at it again. */
    Dossier since(ChangeWords.@Nullable Told changed) {
        return with(round, parts, unmended, asPublished, changed);
    }

    /** The same for who may mark parts of it. */
    Dossier marking(List<Line> all) {
        return with(round, all, unmended, asPublished, changes);
    }

    /** The same for who does it again. */
    Dossier mending(List<Line> left) {
        return with(round, parts, left, asPublished, changes);
    }

    /** The same for who decides what the public will read. */
    Dossier publishing(@Nullable AsPublished published) {
        return with(round, parts, unmended, published, changes);
    }

    private Dossier with(
            @Nullable RoundView other,
            List<Line> all,
            List<Line> left,
            @Nullable AsPublished published,
            ChangeWords.@Nullable Told changed) {
        return new Dossier(
                businessKey,
                agency,
                cycle,
                measure,
                findings,
                measures,
                assessment,
                reportLinks,
                amendment,
                other,
                introduction,
                decisions,
                choices,
                missing,
                digest,
                all,
                left,
                published,
                changed);
    }

    /** The imported results. */
    record AssessmentView(
            int itaYear, @Nullable BigDecimal total, List<MarkView> marks, List<ScoreView> scores, TotalsView totals) {

        /** Older clients know the totals by the name that belongs to a measure's outcome now. */
        @JsonProperty("outcome")
        TotalsView formerly() {
            return totals;
        }
    }

    /** What was published for an instrument, a part of one or an indicator. */
    record MarkView(String code, @Nullable BigDecimal score) {}

    /** One score of them. */
    record ScoreView(
            String item, String text, Instrument instrument, BigDecimal score, @Nullable String recommendation) {}

    /**
     * A change of the plan.
     *
     * @param adds whether it adds a measure; otherwise the measure there is would be planned so
     * @param by who proposed it
     * @param plan as it was typed
     */
    record AmendmentView(
            boolean adds,
            String reason,
            People.Named by,
            MeasureView measure,
            List<PlanDifference> differences,
            PlannedMeasure.Typed plan) {}

    /** Where the report can be read. */
    record ReportLinks(String html, String pdf, String docx, String xlsx) {

        static ReportLinks of(Long cycleId) {
            return at("/api/cycles/" + cycleId + "/report.");
        }

        static ReportLinks ofRound(Long cycleId, int number) {
            return at("/api/cycles/" + cycleId + "/rounds/" + number + ".");
        }

        private static ReportLinks at(String path) {
            return new ReportLinks(path + "html", path + "pdf", path + "docx", path + "xlsx");
        }
    }

    /**
     * A decision that was taken before.
     *
     * @param voided whether what it let pass was changed since, so that it counts no longer
     * @param marks what it said has to change, as that was then
     */
    record DecisionView(
            String kind,
            boolean passed,
            boolean voided,
            @Nullable String reason,
            People.Named by,
            Instant at,
            String atText,
            List<Line> marks) {}

    /** Whether the last review was about something else than what is shown now. */
    boolean reviewIsVoid() {
        return decisions.stream()
                .filter(one -> one.kind().equals(DecisionKind.REVIEW.name()))
                .findFirst()
                .filter(DecisionView::voided)
                .isPresent();
    }

    /** What selects offer. */
    record Choices(
            List<People.Named> people,
            List<People.Named> units,
            List<ItemView> items,
            List<Named> marks,
            @Nullable CatalogueView catalogue) {

        static final Choices NONE = new Choices(List.of(), List.of());

        Choices(List<People.Named> people, List<People.Named> units) {
            this(people, units, List.of(), List.of(), null);
        }
    }

    /** An instrument, a part of one or an indicator. */
    record Named(String code, String name) {}

    /** Which catalogue the items are from. */
    record CatalogueView(int itaYear, boolean verified, String remark) {}

    /** An item of the catalogue. */
    record ItemView(String code, String text, Instrument instrument) {}
}
