package org.sujarit.desk.measures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.api.measure.MeasureView;
import org.sujarit.cycle.EventDays;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.measure.Approach;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureContent;
import org.sujarit.measure.MeasureState;
import org.sujarit.report.compile.Wording;
import org.sujarit.text.Texts;

/** What a measure says, in the reader's words and digits. */
@Component
class MeasureFacts {

    private final EventDays days;
    private final Texts texts;
    private final Clock clock;

    MeasureFacts(EventDays days, Texts texts, Clock clock) {
        this.days = days;
        this.texts = texts;
        this.clock = clock;
    }

    /** A line of the plan or of what came of it; its label is the message {@code measure.fact.<word>}. */
    record Fact(String word, String text) {}

    /** What was done. */
    record Told(String day, String text, String amount) {}

    /** A step with what was done and what proves it. */
    record StepLine(String number, String text, List<Told> results, List<EvidenceView> evidence) {}

    /** Whether the deadline is over and the owner is not done. */
    boolean late(Measure measure) {
        boolean open =
                measure.state() == MeasureState.STARTED || measure.state().takesEvidence();
        return open && LocalDate.now(clock).isAfter(measure.dueOn());
    }

    List<StepLine> steps(MeasureView view) {
        return view.activities().stream().map(step -> step(step, view)).toList();
    }

    List<Fact> plan(Measure measure, MeasureView view) {
        var plan = view.plan();
        var approach = plan.approach();
        List<Fact> facts = new ArrayList<>();
        add(
                "owner",
                view.owner() == null
                        ? texts.of("home.measure.nobody")
                        : view.owner().name(),
                facts);
        add("unit", view.unit().name(), facts);
        add("position", approach.position(), facts);
        add("period", MeasureLines.day(plan.startsOn()) + " – " + MeasureLines.day(plan.endsOn()), facts);
        add("deadline", deadline(measure), facts);
        BigDecimal budget = approach.budget();
        add(
                "budget",
                budget == null
                        ? texts.of("measure.fact.budget.none")
                        : texts.digits(Wording.amount(budget, texts.of("measure.fact.baht"))),
                facts);
        add("indicator", approach.indicator(), facts);
        add("baseline", amount(plan.baseline(), approach.targetUnit()), facts);
        add("target", amount(approach.target(), approach.targetUnit()), facts);
        add("monitoring", approach.monitoring(), facts);
        return facts;
    }

    /** Null where the last day planned is the deadline. */
    private @Nullable String deadline(Measure measure) {
        Approach.Deadline deadline = measure.approach().deadline();
        if (deadline == null) {
            return null;
        }
        String rule = texts.of("measure.deadline.rule", deadline.days(), deadline.event());
        return EventDays.day(days.of(measure.cycleId()), deadline.event()) == null
                ? texts.of("measure.deadline.waits", rule)
                : texts.of("measure.deadline.told", rule, MeasureLines.day(measure.dueOn()));
    }

    List<Fact> came(MeasureView view) {
        var execution = view.execution();
        List<Fact> facts = new ArrayList<>();
        add("actual", amount(execution.actual(), view.plan().approach().targetUnit()), facts);
        add("outcome", execution.outcome(), facts);
        add("problems", execution.problems(), facts);
        add("suggestions", execution.suggestions(), facts);
        return facts;
    }

    private static void add(String word, @Nullable String text, List<Fact> facts) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(word, text));
        }
    }

    private StepLine step(MeasureContent.Step step, MeasureView view) {
        return new StepLine(
                texts.digits(String.valueOf(step.number())),
                step.text(),
                step.results().stream()
                        .map(one -> new Told(
                                MeasureLines.day(one.doneOn()),
                                one.text(),
                                amount(one.quantity(), Objects.requireNonNullElse(one.quantityUnit(), ""))))
                        .toList(),
                view.evidence().stream()
                        .filter(one -> step.id().equals(one.activityId()))
                        .toList());
    }

    private String amount(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : texts.digits(Wording.amount(number, unit).strip());
    }
}
