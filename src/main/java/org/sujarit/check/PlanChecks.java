package org.sujarit.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sujarit.catalogue.Wordings;
import org.sujarit.check.CheckedCycle.Deadline;
import org.sujarit.check.CheckedCycle.Planned;
import org.sujarit.check.CheckedCycle.Weakness;

/** Whether the plan answers what was found, with everything a plan has to say (ita-domain, checklist of the plan). */
final class PlanChecks {

    private PlanChecks() {}

    static Stream<Remark> of(CheckedCycle year) {
        return Stream.of(
                        unanswered(year),
                        year.weaknesses().stream().flatMap(one -> otherText(one, year)),
                        year.measures().stream().filter(PlanChecks::incomplete).map(PlanChecks::incompleteRemark),
                        year.measures().stream().flatMap(measure -> outsideYear(measure, year)),
                        year.measures().stream().flatMap(measure -> deadline(measure, year)))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> unanswered(CheckedCycle year) {
        Set<Long> answered = year.measures().stream()
                .flatMap(measure -> measure.answers().stream())
                .collect(Collectors.toSet());
        return year.weaknesses().stream()
                .filter(one -> one.mustBeAnswered() && !answered.contains(one.id()))
                .map(one -> Remark.of(CheckRule.FINDING_WITHOUT_MEASURE, one.item(), one.item()));
    }

    /** The same code asks another question in another year, and codes get mixed up. */
    private static Stream<Remark> otherText(Weakness one, CheckedCycle year) {
        return year.items().item(one.item()).stream()
                .filter(known -> year.items().other(known, one.itemText()).isPresent()
                        || (known.verified() && Wordings.differ(known, one.itemText())))
                .map(known -> Remark.of(CheckRule.ITEM_TEXT_DIFFERS, one.item(), one.item(), known.text()));
    }

    private static boolean incomplete(Planned measure) {
        return measure.steps().isEmpty()
                || Stream.of(measure.unit(), measure.position(), measure.monitoring())
                        .anyMatch(String::isBlank);
    }

    private static Remark incompleteRemark(Planned measure) {
        return Remark.of(CheckRule.PLAN_INCOMPLETE, measure.code(), measure.code());
    }

    private static Stream<Remark> outsideYear(Planned measure, CheckedCycle year) {
        boolean inside =
                !measure.startsOn().isBefore(year.first()) && !measure.endsOn().isAfter(year.last());
        return inside
                ? Stream.empty()
                : Stream.of(Remark.of(CheckRule.PERIOD_OUTSIDE_YEAR, measure.code(), measure.code()));
    }

    private static Stream<Remark> deadline(Planned measure, CheckedCycle year) {
        Deadline deadline = measure.deadline();
        if (deadline == null) {
            return Stream.empty();
        }
        LocalDate last = deadline.on();
        if (last == null) {
            return Stream.of(Remark.of(CheckRule.EVENT_WITHOUT_DAY, measure.code(), measure.code(), deadline.event()));
        }
        boolean missed =
                measure.carriedOut() ? doneAfter(measure, last) : year.today().isAfter(last);
        return missed
                ? Stream.of(Remark.of(
                        CheckRule.DEADLINE_MISSED, measure.code(), measure.code(), deadline.days(), deadline.event()))
                : Stream.empty();
    }

    private static boolean doneAfter(Planned measure, LocalDate last) {
        return measure.steps().stream()
                .flatMap(step -> step.done().stream())
                .anyMatch(done -> done.on() != null && done.on().isAfter(last));
    }
}
