package org.sujarit.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sujarit.agency.Agency;
import org.sujarit.testing.RefusedReasons;

class CycleTests {

    private static final String COMPILED = "a".repeat(64);

    /** Every step with the states it may be taken from. */
    private static final Map<String, Set<CycleState>> ALLOWED = Map.ofEntries(
            Map.entry("resultsImported", Set.of(CycleState.OPENED)),
            Map.entry("analysed", Set.of(CycleState.ANALYSING)),
            Map.entry("planSubmitted", Set.of(CycleState.PLANNING)),
            Map.entry("planReturned", Set.of(CycleState.PLAN_SUBMITTED)),
            Map.entry("planApproved", Set.of(CycleState.PLAN_SUBMITTED)),
            Map.entry("begun", Set.of(CycleState.PLAN_APPROVED)),
            Map.entry("reportCompiled", Set.of(CycleState.RUNNING, CycleState.REPORT_RETURNED)),
            Map.entry("reportSubmitted", Set.of(CycleState.REPORTING)),
            Map.entry("reportReviewed", Set.of(CycleState.REPORT_SUBMITTED)),
            Map.entry("reportReturned", Set.of(CycleState.REPORT_SUBMITTED, CycleState.REPORT_REVIEWED)),
            Map.entry("reportApproved", Set.of(CycleState.REPORT_REVIEWED)),
            Map.entry("closed", Set.of(CycleState.REPORT_APPROVED)));

    @ParameterizedTest
    @EnumSource
    void everyStepIsTakenInItsTurnAndRefusedOutOfTurn(CycleState state) {
        steps().forEach((name, step) -> {
            Cycle cycle = standingAt(state);
            if (ALLOWED.getOrDefault(name, Set.of()).contains(state)) {
                step.accept(cycle);
                assertThat(cycle.state()).as(name).isNotEqualTo(state);
            } else {
                assertThat(RefusedReasons.keys(() -> step.accept(cycle)))
                        .as(name)
                        .containsExactly("cycle.wrong-state");
                assertThat(cycle.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void aCycleIsKnownByItsAgencyAndYear() {
        Cycle cycle = standingAt(CycleState.OPENED);
        assertThat(cycle.key()).isEqualTo("bongti/2566");
        assertThat(cycle.planKey()).isEqualTo("bongti/2566/plan");
        assertThat(cycle.reportKey()).isEqualTo("bongti/2566/report");
        assertThat(cycle.hasCompiledReport()).isFalse();
    }

    @Test
    void itRemembersWhoDraftedAndWhoPrepared() {
        Cycle cycle = standingAt(CycleState.REPORT_SUBMITTED);
        assertThat(cycle.planDrafter()).isEqualTo("officer");
        assertThat(cycle.reportPreparer()).isEqualTo("officer");
        assertThat(cycle.compiledReport()).isEqualTo(COMPILED);
    }

    @Test
    void anIntroductionOfMoreThanFourThousandCharactersIsRefused() {
        Cycle cycle = standingAt(CycleState.REPORTING);
        cycle.introduce("ก".repeat(4000));
        assertThat(RefusedReasons.keys(() -> cycle.introduce("ก".repeat(4001))))
                .containsExactly("refusal.text.too-long");
        assertThat(cycle.introduction()).hasSize(4000);
    }

    private static Map<String, Consumer<Cycle>> steps() {
        Map<String, Consumer<Cycle>> steps = new LinkedHashMap<>();
        steps.put("resultsImported", Cycle::resultsImported);
        steps.put("analysed", Cycle::analysed);
        steps.put("planSubmitted", cycle -> cycle.planSubmitted("officer"));
        steps.put("planReturned", Cycle::planReturned);
        steps.put("planApproved", Cycle::planApproved);
        steps.put("begun", Cycle::begun);
        steps.put("reportCompiled", cycle -> cycle.reportCompiled(COMPILED));
        steps.put("reportSubmitted", cycle -> cycle.reportSubmitted("officer", COMPILED));
        steps.put("reportReviewed", Cycle::reportReviewed);
        steps.put("reportReturned", Cycle::reportReturned);
        steps.put("reportApproved", Cycle::reportApproved);
        steps.put("closed", Cycle::closed);
        return steps;
    }

    /** A cycle that went the ordinary way to that state. */
    private static Cycle standingAt(CycleState state) {
        Map<CycleState, String> next = new EnumMap<>(CycleState.class);
        next.put(CycleState.OPENED, "resultsImported");
        next.put(CycleState.ANALYSING, "analysed");
        next.put(CycleState.PLANNING, "planSubmitted");
        next.put(CycleState.PLAN_SUBMITTED, "planApproved");
        next.put(CycleState.PLAN_APPROVED, "begun");
        next.put(CycleState.RUNNING, "reportCompiled");
        next.put(CycleState.REPORTING, "reportSubmitted");
        next.put(
                CycleState.REPORT_SUBMITTED, state == CycleState.REPORT_RETURNED ? "reportReturned" : "reportReviewed");
        next.put(CycleState.REPORT_REVIEWED, "reportApproved");
        next.put(CycleState.REPORT_APPROVED, "closed");
        Agency agency = new Agency("bongti", "อบต.บ้องตี้", null);
        if (state == CycleState.TAKEN_IN) {
            return Cycle.takenIn(agency, new FiscalYear(2566), 1, Instant.EPOCH);
        }
        Cycle cycle = new Cycle(agency, new FiscalYear(2566), 1, Instant.EPOCH);
        if (state == CycleState.WITHDRAWN) {
            cycle.withdrawn();
            return cycle;
        }
        Map<String, Consumer<Cycle>> steps = steps();
        while (cycle.state() != state) {
            java.util.Objects.requireNonNull(steps.get(next.get(cycle.state()))).accept(cycle);
        }
        return cycle;
    }
}
