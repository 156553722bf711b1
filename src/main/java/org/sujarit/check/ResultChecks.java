package org.sujarit.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sujarit.check.CheckedYear.Done;
import org.sujarit.check.CheckedYear.Planned;
import org.sujarit.check.CheckedYear.Step;

/** Whether what was done is told: a result for each step, a proof for each result, a number for each outcome. */
final class ResultChecks {

    private ResultChecks() {}

    static Stream<Remark> of(CheckedYear year) {
        Stream<Remark> each = year.measures().stream()
                .filter(Planned::carriedOut)
                .flatMap(measure ->
                        Stream.concat(measure.steps().stream().flatMap(step -> step(measure, step)), outcome(measure)));
        return Stream.concat(each, disagreeing(year));
    }

    private static Stream<Remark> step(Planned measure, Step step) {
        if (step.done().isEmpty()) {
            return Stream.of(
                    Remark.of(CheckRule.ACTIVITY_WITHOUT_RESULT, measure.code(), measure.code(), step.number()));
        }
        Stream<Remark> unproved = measure.proofs().stream()
                        .anyMatch(proof -> Long.valueOf(step.id()).equals(proof.step()))
                ? Stream.empty()
                : Stream.of(
                        Remark.of(CheckRule.RESULT_WITHOUT_EVIDENCE, measure.code(), measure.code(), step.number()));
        Stream<Remark> restated = step.done().stream()
                .filter(done -> restates(done, measure, step))
                .limit(1)
                .map(done ->
                        Remark.of(CheckRule.RESULT_RESTATES_MEASURE, measure.code(), measure.code(), step.number()));
        return Stream.concat(unproved, restated);
    }

    private static boolean restates(Done done, Planned measure, Step step) {
        return done.quantity() == null && Likeness.restates(done.text(), List.of(step.text(), measure.title()));
    }

    private static Stream<Remark> outcome(Planned measure) {
        return measure.reached().actual() == null
                ? Stream.of(Remark.of(CheckRule.OUTCOME_WITHOUT_NUMBER, measure.code(), measure.code()))
                : Stream.empty();
    }

    private static Stream<Remark> disagreeing(CheckedYear year) {
        Map<String, Planned> first = new HashMap<>();
        Stream.Builder<Remark> remarks = Stream.builder();
        for (Planned measure : year.measures()) {
            BigDecimal actual = measure.reached().actual();
            // What was taken in from a report names no indicator, and so says nothing of another measure.
            if (actual == null || measure.reached().indicator().isBlank()) {
                continue;
            }
            Planned other = first.putIfAbsent(measure.reached().indicator(), measure);
            BigDecimal before = other == null ? null : other.reached().actual();
            if (other != null && before != null && before.compareTo(actual) != 0) {
                remarks.add(Remark.of(CheckRule.OUTCOMES_DISAGREE, measure.code(), other.code(), measure.code())
                        .concerning(List.of(other.code(), measure.code())));
            }
        }
        return remarks.build();
    }
}
