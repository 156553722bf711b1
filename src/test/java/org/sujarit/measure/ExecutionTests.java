package org.sujarit.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sujarit.measure.Execution.Typed;
import org.sujarit.measure.Execution.TypedResult;
import org.sujarit.refusal.Reason;
import org.sujarit.testing.RefusedReasons;

class ExecutionTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 15);

    private final Measure measure = Plans.measure();

    @Test
    void whatWasDoneAboutEveryStepIsTaken() {
        Execution execution = typed(List.of(result(1L, TODAY), result(2L, TODAY), result(2L, TODAY.minusDays(3))))
                .checked(measure, TODAY);
        measure.activities().forEach(execution::tell);
        assertThat(measure.activities().get(0).results()).hasSize(1);
        assertThat(measure.activities().get(1).results())
                .extracting(Result::ordinal)
                .containsExactly(0, 1);
    }

    @Test
    void anOlderFormCallsTheUnitOfAQuantityByAnotherName() throws Exception {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue("{\"unit\": \"คน\"}", TypedResult.class).quantityUnit())
                .isEqualTo("คน");
        assertThat(json.readValue("{\"quantityUnit\": \"คน\"}", TypedResult.class)
                        .quantityUnit())
                .isEqualTo("คน");
    }

    @Test
    void theStepNobodyWroteAboutIsNamed() {
        assertThat(reasons(typed(List.of(result(1L, TODAY))))).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("execution.activity.without-result");
            assertThat(reason.arguments()).containsExactly(2);
        });
    }

    @Test
    void aDayOutsideThePlannedTimeIsTakenForAReasonOnly() {
        LocalDate before = measure.plan().startsOn().minusDays(1);
        LocalDate last = measure.plan().endsOn();
        assertThat(RefusedReasons.reasons(() -> typed(List.of(result(1L, before), result(2L, last.plusDays(1))))
                        .checked(measure, last.plusDays(1))))
                .allSatisfy(reason -> assertThat(reason.key()).isEqualTo("execution.date.outside"))
                .extracting(Reason::field)
                .containsExactly("results[0].outsideReason", "results[1].outsideReason");
        typed(List.of(
                        new TypedResult(1L, before, "ทำแล้ว", null, null, "เริ่มก่อน"),
                        result(2L, measure.plan().startsOn()),
                        result(2L, last)))
                .checked(measure, last);
    }

    @Test
    void whereEachResultWasRecordedNoListIsAskedFor() {
        Typed nothing = new Typed(null, BigDecimal.TEN, "รับทราบ", null, null);
        assertThat(reasons(nothing)).hasSize(2);
        measure.activities()
                .forEach(typed(List.of(result(1L, TODAY), result(2L, TODAY))).checked(measure, TODAY)::tell);
        Execution execution = nothing.checked(measure, TODAY);
        measure.activities().forEach(execution::tell);
        assertThat(measure.activities())
                .allSatisfy(step -> assertThat(step.results()).hasSize(1));
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        assertThat(reasons(typed(List.of(result(1L, TODAY), result(2L, TODAY.plusDays(1))))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("execution.date.future");
                    assertThat(reason.field()).isEqualTo("results[1].doneOn");
                });
    }

    @Test
    void aDayThatNobodyCanMeanIsRefused() {
        assertThat(reasons(typed(List.of(result(1L, TODAY), result(2L, LocalDate.MIN)))))
                .extracting(Reason::key)
                .containsExactly("refusal.day.impossible");
    }

    @Test
    void aNumberFinerThanWhatIsKeptIsNamed() {
        BigDecimal finer = new BigDecimal("1.00001");
        List<TypedResult> results =
                List.of(result(1L, TODAY), new TypedResult(2L, TODAY, "ทำแล้ว", finer, "ครั้ง", null));
        assertThat(reasons(new Typed(results, finer, "รับทราบ", null, null)))
                .allSatisfy(reason -> assertThat(reason.key()).isEqualTo("refusal.number.too-fine"))
                .extracting(Reason::field)
                .containsExactly("results[1].quantity", "actual");
    }

    @Test
    void aResultOfAnotherMeasuresStepCountsForNothing() {
        assertThat(RefusedReasons.keys(() ->
                        typed(List.of(result(1L, TODAY), result(99L, TODAY))).checked(measure, TODAY)))
                .containsExactly("execution.activity.without-result");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Typed nothing = new Typed(null, null, null, null, null);
        assertThat(reasons(nothing))
                .extracting(Reason::field)
                .containsExactly("results", "results", "actual", "outcome");
        Typed emptyRow =
                typed(List.of(result(1L, TODAY), result(2L, TODAY), new TypedResult(2L, null, " ", null, null, null)));
        assertThat(reasons(emptyRow)).extracting(Reason::field).containsExactly("results[2].text", "results[2].doneOn");
    }

    @Test
    void textsHaveAnEnd() {
        Typed typed = new Typed(
                List.of(result(1L, TODAY), result(2L, TODAY)),
                BigDecimal.ONE,
                "ก".repeat(4001),
                "ก".repeat(4001),
                "ก".repeat(4001));
        assertThat(reasons(typed)).extracting(Reason::field).containsExactly("outcome", "problems", "suggestions");
    }

    private List<Reason> reasons(Typed typed) {
        return RefusedReasons.reasons(() -> typed.checked(measure, TODAY));
    }

    private static Typed typed(List<TypedResult> results) {
        return new Typed(results, BigDecimal.valueOf(95), "รับทราบ", null, null);
    }

    private static TypedResult result(long activity, @Nullable LocalDate day) {
        return new TypedResult(activity, day, "ทำแล้ว", BigDecimal.ONE, "ครั้ง", null);
    }
}
