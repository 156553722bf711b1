package org.sujarit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sujarit.testing.RefusedReasons;

class MeasureTests {

    private static final Execution DONE =
            new Execution(List.of(), new MeasureExecution(BigDecimal.TEN, "ดีขึ้น", null, null));

    /** Every step with the states it may be taken from. */
    private static final Map<String, Set<MeasureState>> ALLOWED = Map.of(
            "started", EnumSet.of(MeasureState.PLANNED),
            "assigned", EnumSet.of(MeasureState.STARTED),
            "reassigned", EnumSet.of(MeasureState.EXECUTING, MeasureState.EVIDENCING),
            "executed", EnumSet.of(MeasureState.EXECUTING),
            "submitted", EnumSet.of(MeasureState.EVIDENCING),
            "reviewed", EnumSet.of(MeasureState.IN_REVIEW),
            "returned", EnumSet.of(MeasureState.IN_REVIEW, MeasureState.REVIEWED),
            "approved", EnumSet.of(MeasureState.REVIEWED),
            "published", EnumSet.of(MeasureState.APPROVED));

    private static final PastMeasure PAST = new PastMeasure(
            List.of(1L),
            "เผยแพร่แผน",
            List.of(
                    new PastMeasure.Step("เผยแพร่", List.of(new PastMeasure.Done(null, "เผยแพร่แล้ว"))),
                    new PastMeasure.Step("ประชุม", List.of())),
            "",
            "รับทราบ",
            null,
            "");

    @ParameterizedTest
    @EnumSource
    void everyStepIsTakenInItsTurnAndRefusedOutOfTurn(MeasureState state) {
        steps().forEach((name, step) -> {
            Measure measure = standingAt(state);
            if (ALLOWED.getOrDefault(name, Set.of()).contains(state)) {
                step.accept(measure);
            } else {
                assertThat(RefusedReasons.keys(() -> step.accept(measure)))
                        .as(name)
                        .containsExactly("measure.wrong-state");
                assertThat(measure.state()).as(name).isEqualTo(state);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void evidenceAndResultsAreTakenOnlyWhileItIsWorkedOn(MeasureState state) {
        Measure measure = standingAt(state);
        if (state == MeasureState.EXECUTING || state == MeasureState.EVIDENCING) {
            assertThat(measure.step(2).number()).isEqualTo(2);
            assertThat(RefusedReasons.keys(() -> measure.step(3))).containsExactly("evidence.activity.unknown");
        } else {
            boolean begun = state != MeasureState.PLANNED && state != MeasureState.STARTED;
            String said = begun ? "measure.evidence.closed" : "measure.evidence.not-begun";
            assertThat(RefusedReasons.keys(() -> state.mustTakeEvidence("i7-1")))
                    .containsExactly(said);
            assertThat(RefusedReasons.keys(() -> measure.step(2))).containsExactly(said);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itCanBeGivenUpWhileItIsUnderWay(MeasureState state) {
        Measure measure = standingAt(state);
        Set<MeasureState> never = EnumSet.of(
                MeasureState.PLANNED,
                MeasureState.APPROVED,
                MeasureState.PUBLISHED,
                MeasureState.CANCELLED,
                MeasureState.TAKEN_IN);
        if (never.contains(state)) {
            assertThat(RefusedReasons.keys(() -> measure.cancellationRequested(wish())))
                    .containsExactly("measure.wrong-state");
        } else {
            measure.cancellationRequested(wish());
            assertThat(measure.state()).isEqualTo(state);
            assertThat(RefusedReasons.keys(() -> measure.cancellationRequested(wish())))
                    .containsExactly("measure.cancellation.waiting");
        }
    }

    @Test
    void itIsNotGivenUpBeforeTheManagerAgrees() {
        Measure measure = standingAt(MeasureState.EXECUTING);
        assertThat(RefusedReasons.keys(measure::cancelled)).containsExactly("measure.wrong-state");
        measure.cancellationRequested(wish());
        assertThat(RefusedReasons.keys(measure::cancelled)).containsExactly("measure.wrong-state");
        measure.cancellationDecided(false);
        assertThat(measure.cancellation()).isNull();
        assertThat(RefusedReasons.keys(() -> measure.cancellationDecided(true))).containsExactly("measure.wrong-state");
        assertThat(measure.state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void aGrantedWishStaysAsTheReason() {
        Measure measure = standingAt(MeasureState.CANCELLED);
        assertThat(measure.state().closed()).isTrue();
        assertThat(measure.cancellation()).isNotNull().satisfies(wish -> {
            assertThat(wish.granted()).isTrue();
            assertThat(wish.reason()).isEqualTo("ไม่มีงบ");
        });
    }

    @Test
    void anotherOwnerGoesOnWithIt() {
        Measure measure = standingAt(MeasureState.EVIDENCING);
        measure.reassigned("second");
        assertThat(measure.owner()).isEqualTo("second");
    }

    @Test
    void whatWasDoneElsewhereIsTakenAsItWasReportedAndNothingIsMadeUp() {
        Measure measure = standingAt(MeasureState.TAKEN_IN);
        assertThat(measure.state().closed()).isTrue();
        assertThat(measure.activities().get(0).results())
                .extracting(Result::text, Result::doneOn)
                .containsExactly(tuple("เผยแพร่แล้ว", null));
        assertThat(measure.activities().get(1).results()).isEmpty();
        assertThat(measure.execution().actual()).isNull();
        assertThat(measure.execution().outcome()).isEqualTo("รับทราบ");
    }

    @Test
    void itIsKnownByItsCycleAndCode() {
        Measure measure = Plans.measure();
        assertThat(measure.key()).isEqualTo("bongti/2566/i7-1");
        assertThat(measure.agency()).isEqualTo("bongti");
        assertThat(measure.activities()).extracting(Activity::number).containsExactly(1, 2);
    }

    private static Cancellation wish() {
        return new Cancellation("ไม่มีงบ", "owner", Instant.EPOCH);
    }

    private static Map<String, Consumer<Measure>> steps() {
        Map<String, Consumer<Measure>> steps = new LinkedHashMap<>();
        steps.put("started", Measure::started);
        steps.put("assigned", measure -> measure.assigned("owner"));
        steps.put("reassigned", measure -> measure.reassigned("second"));
        steps.put("executed", measure -> measure.executed(DONE));
        steps.put("submitted", Measure::submitted);
        steps.put("reviewed", Measure::reviewed);
        steps.put("returned", Measure::returned);
        steps.put("approved", Measure::approved);
        steps.put("published", Measure::published);
        return steps;
    }

    /** A measure that went the ordinary way to that state. */
    private static Measure standingAt(MeasureState state) {
        Measure measure = Plans.measure();
        if (state == MeasureState.CANCELLED) {
            measure.started();
            measure.cancellationRequested(wish());
            measure.cancellationDecided(true);
            measure.cancelled();
            return measure;
        }
        if (state == MeasureState.TAKEN_IN) {
            measure.takenIn(PAST);
            return measure;
        }
        List<Consumer<Measure>> way = List.of(
                Measure::started,
                one -> one.assigned("owner"),
                one -> one.executed(DONE),
                Measure::submitted,
                Measure::reviewed,
                Measure::approved,
                Measure::published);
        for (Consumer<Measure> step : way) {
            if (measure.state() != state) {
                step.accept(measure);
            }
        }
        return measure;
    }
}
