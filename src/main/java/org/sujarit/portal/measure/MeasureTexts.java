package org.sujarit.portal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Result;
import org.sujarit.report.compile.Wording;
import org.sujarit.text.Texts;

/** Puts what a measure says into the reader's words and digits. No person is named: the plan names units and posts. */
@Component
class MeasureTexts {

    private final Texts texts;

    MeasureTexts(Texts texts) {
        this.texts = texts;
    }

    /** Its label is the message {@code measure.fact.<word>}. */
    record Fact(String word, String text) {}

    /** What was done. */
    record Told(String day, String text, String amount) {}

    /** What the plan says. */
    List<Fact> plan(Measure measure, String unit) {
        var plan = measure.plan();
        var approach = plan.approach();
        BigDecimal budget = approach.budget();
        List<Fact> facts = new ArrayList<>();
        add("unit", unit, facts);
        add("position", approach.position(), facts);
        add("period", texts.day(plan.startsOn()) + " – " + texts.day(plan.endsOn()), facts);
        Approach.Deadline deadline = approach.deadline();
        if (deadline != null) {
            add("deadline", texts.of("measure.deadline.rule", deadline.days(), deadline.event()), facts);
        }
        add(
                "budget",
                budget == null ? texts.of("measure.fact.budget.none") : amount(budget, texts.of("measure.fact.baht")),
                facts);
        add("indicator", approach.indicator(), facts);
        add("baseline", amount(plan.baseline(), approach.targetUnit()), facts);
        add("target", amount(approach.target(), approach.targetUnit()), facts);
        add("monitoring", approach.monitoring(), facts);
        return facts;
    }

    /** What came of it, beside what was to come of it. */
    List<Fact> outcome(Measure measure) {
        var approach = measure.approach();
        List<Fact> facts = new ArrayList<>();
        add("target", amount(approach.target(), approach.targetUnit()), facts);
        add("actual", amount(measure.execution().actual(), approach.targetUnit()), facts);
        add("outcome", measure.execution().outcome(), facts);
        return facts;
    }

    Told told(Result result) {
        LocalDate day = result.doneOn();
        String unit = result.quantityUnit();
        return new Told(
                day == null ? "" : texts.day(day), result.text(), amount(result.quantity(), unit == null ? "" : unit));
    }

    private String amount(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : Wording.amount(number, unit).strip();
    }

    private static void add(String word, @Nullable String text, List<Fact> facts) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(word, text));
        }
    }
}
