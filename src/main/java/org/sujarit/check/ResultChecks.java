package org.sujarit.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sujarit.check.CheckedCycle.Done;
import org.sujarit.check.CheckedCycle.Planned;
import org.sujarit.check.CheckedCycle.Step;

/**
 * Whether what was done is told: a proof for each result as soon as it is recorded; a result for each step and a number
 * for the outcome once the measure is carried out.
 */
final class ResultChecks {

    private ResultChecks() {}

    static Stream<Remark> of(CheckedCycle year) {
        Stream<Remark> each = year.measures().stream()
                .flatMap(measure -> Stream.concat(
                        measure.steps().stream().filter(step -> !step.givenUp()).flatMap(step -> step(measure, step)),
                        outcome(measure)));
        return Stream.concat(each, disagreeing(year));
    }

    private static Stream<Remark> step(Planned measure, Step step) {
        if (step.done().isEmpty()) {
            return measure.carriedOut()
                    ? Stream.of(
                            Remark.of(CheckRule.ACTIVITY_WITHOUT_RESULT, measure.code(), measure.code(), step.number()))
                    : Stream.empty();
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
        Stream<Remark> undated = step.done().stream().anyMatch(done -> done.on() == null)
                ? Stream.of(Remark.of(CheckRule.RESULT_WITHOUT_DAY, measure.code(), measure.code(), step.number()))
                : Stream.empty();
        Stream<Remark> outside = step.done().stream()
                        .anyMatch(done -> measure.isOutside(done.on())
                                && done.outsideReason().isBlank())
                ? Stream.of(Remark.of(CheckRule.RESULT_OUTSIDE_PERIOD, measure.code(), measure.code(), step.number()))
                : Stream.empty();
        return Stream.of(unproved, undated, outside, restated).flatMap(remarks -> remarks);
    }

    private static boolean restates(Done done, Planned measure, Step step) {
        return done.quantity() == null && Likeness.restates(done.text(), List.of(step.text(), measure.title()));
    }

    private static Stream<Remark> outcome(Planned measure) {
        return measure.carriedOut() && measure.reached().actual() == null
                ? Stream.of(Remark.of(CheckRule.OUTCOME_WITHOUT_NUMBER, measure.code(), measure.code()))
                : Stream.empty();
    }

    private static Stream<Remark> disagreeing(CheckedCycle year) {
        List<Planned> told = year.measures().stream()
                .filter(measure -> measure.reached().actual() != null)
                .toList();
        return IntStream.range(0, told.size()).boxed().flatMap(index -> told.subList(0, index).stream()
                .filter(other -> countTheSame(other, told.get(index)))
                .limit(1)
                .filter(other -> disagree(other, told.get(index)))
                .map(other -> disagreement(other, told.get(index))));
    }

    /** What was taken in from a report names no indicator: there the same is counted in the same unit at one address. */
    private static boolean countTheSame(Planned one, Planned other) {
        String indicator = one.reached().indicator();
        if (!indicator.isBlank() || !other.reached().indicator().isBlank()) {
            return indicator.equals(other.reached().indicator());
        }
        String unit = one.reached().unit();
        return !unit.isBlank() && unit.equals(other.reached().unit()) && EvidenceChecks.shareAnAddress(one, other);
    }

    private static boolean disagree(Planned one, Planned other) {
        BigDecimal before = one.reached().actual();
        BigDecimal after = other.reached().actual();
        return before != null && after != null && before.compareTo(after) != 0;
    }

    private static Remark disagreement(Planned one, Planned other) {
        return Remark.of(CheckRule.OUTCOMES_DISAGREE, other.code(), one.code(), other.code())
                .concerning(List.of(one.code(), other.code()));
    }
}
