package org.sujarit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Reasons;

class PlannedMeasureTests {

    private static final FiscalYear YEAR = new FiscalYear(2566);

    @Test
    void aCompletePlanIsTakenAsItIs() {
        Reasons reasons = new Reasons();
        PlannedMeasure plan = new Plans().typed().checked("measures[0].", YEAR, reasons);
        assertThatNoException().isThrownBy(reasons::refuseIfAny);
        assertThat(plan).isNotNull().satisfies(taken -> {
            assertThat(taken.plan().approach().budget()).isNull();
            assertThat(taken.activities()).containsExactly("เผยแพร่", "ชี้แจง");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "findings, findings, plan.findings.missing",
        "title, title, refusal.text.missing",
        "activities, activities[0], plan.activities.missing",
        "unit, unit, refusal.text.missing",
        "position, position, refusal.text.missing",
        "startsOn, startsOn, plan.period.missing",
        "endsOn, endsOn, plan.period.missing",
        "indicator, indicator, refusal.text.missing",
        "target, target, plan.target.missing",
        "targetUnit, targetUnit, refusal.text.missing",
        "monitoring, monitoring, refusal.text.missing"
    })
    void whatIsMissingIsNamed(String field, String named, String key) {
        assertRefused(new Plans().with(field, null), named, key);
    }

    @ParameterizedTest
    @CsvSource({"title, 2000", "unit, 64", "position, 500", "indicator, 500", "targetUnit, 500", "monitoring, 4000"})
    void whatIsTooLongIsNamed(String field, int longest) {
        assertThat(reasons(new Plans().with(field, "ก".repeat(longest)))).isEmpty();
        assertRefused(new Plans().with(field, "ก".repeat(longest + 1)), field, "refusal.text.too-long");
        assertRefused(new Plans().with(field, " "), field, "refusal.text.missing");
    }

    @Test
    void theStepThatSaysNothingIsNamed() {
        assertRefused(new Plans().with("activities", List.of("เผยแพร่", " ")), "activities[1]", "refusal.text.missing");
        assertRefused(new Plans().with("activities", List.of()), "activities[0]", "plan.activities.missing");
        assertRefused(new Plans().with("findings", List.of()), "findings", "plan.findings.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-02-28, endsOn, plan.period.backwards",
        "2022-09-30, 2023-09-30, startsOn, plan.period.outside",
        "2022-10-01, 2023-10-01, endsOn, plan.period.outside"
    })
    void aPeriodThatDoesNotFitTheYearIsNamed(LocalDate from, LocalDate to, String field, String key) {
        assertRefused(new Plans().with("startsOn", from).with("endsOn", to), field, key);
    }

    @ParameterizedTest
    @CsvSource({
        "ประกาศใช้ข้อบัญญัติ, , dueDays, plan.due.days.missing",
        "ประกาศใช้ข้อบัญญัติ, 0, dueDays, plan.due.days.missing",
        "ประกาศใช้ข้อบัญญัติ, 367, dueDays, plan.due.days.missing",
        "ประกาศใช้ข้อบัญญัติ, 30.5, dueDays, plan.due.days.missing",
        ", 30, dueEvent, plan.due.event.missing",
        "' ', 30, dueEvent, plan.due.event.missing"
    })
    void aDeadlineIsSoManyDaysAfterAnEvent(
            @Nullable String event, @Nullable BigDecimal days, String field, String key) {
        assertRefused(new Plans().with("dueEvent", event).with("dueDays", days), field, key);
    }

    @Test
    void aDeadlineNeedNotBeCounted() {
        assertThat(reasons(new Plans().with("dueEvent", "").with("dueDays", null)))
                .isEmpty();
        assertRefused(new Plans().with("dueEvent", "ก".repeat(501)), "dueEvent", "refusal.text.too-long");
    }

    @Test
    void aSingleDayIsAPeriod() {
        LocalDate day = LocalDate.of(2023, 1, 5);
        assertThat(reasons(new Plans().with("startsOn", day).with("endsOn", day)))
                .isEmpty();
    }

    @Test
    void aBudgetIsPositiveOrThereIsNone() {
        assertThat(reasons(new Plans().with("budget", new BigDecimal("0.01")))).isEmpty();
        assertRefused(new Plans().with("budget", BigDecimal.ZERO), "budget", "plan.budget.positive");
        assertRefused(new Plans().with("budget", BigDecimal.ONE.negate()), "budget", "plan.budget.positive");
    }

    /** What is published is what is kept; the database would round it. */
    @ParameterizedTest
    @CsvSource({"target, 95.0001", "baseline, 0.0001", "budget, 0.01"})
    void aNumberFinerThanWhatIsKeptIsNamed(String field, BigDecimal finest) {
        assertThat(reasons(new Plans().with(field, finest))).isEmpty();
        assertThat(reasons(new Plans().with(field, finest.setScale(9)))).isEmpty();
        BigDecimal finer = finest.add(finest.ulp().movePointLeft(1));
        assertRefused(new Plans().with(field, finer), field, "refusal.number.too-fine");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Plans plans = new Plans().with("title", null).with("target", null).with("monitoring", "");
        assertThat(reasons(plans))
                .extracting(Reason::field)
                .containsExactly("measures[2].title", "measures[2].target", "measures[2].monitoring");
    }

    private static void assertRefused(Plans plans, String field, String key) {
        assertThat(reasons(plans)).singleElement().satisfies(reason -> {
            assertThat(reason.field()).isEqualTo("measures[2]." + field);
            assertThat(reason.key()).isEqualTo(key);
        });
    }

    private static List<Reason> reasons(Plans plans) {
        Reasons reasons = new Reasons();
        @Nullable PlannedMeasure plan = plans.typed().checked("measures[2].", YEAR, reasons);
        try {
            reasons.refuseIfAny();
        } catch (org.sujarit.refusal.Refused refused) {
            return refused.reasons();
        }
        assertThat(plan).isNotNull();
        return List.of();
    }
}
