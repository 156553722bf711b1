package org.sujarit.desk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;
import org.sujarit.thai.ThaiDates;

/** Reads a year that was taken in, in a handful of queries. */
@Component
class TakenInCycle {

    private final Cycles cycles;
    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;
    private final AuditTrail trail;
    private final Texts texts;

    TakenInCycle(
            Cycles cycles, Findings findings, Measures measures, Evidences evidences, AuditTrail trail, Texts texts) {
        this.cycles = cycles;
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
        this.trail = trail;
        this.texts = texts;
    }

    /**
     * The year.
     *
     * @param source what the audit entry says of where it comes from
     */
    record Year(
            Long id,
            String agencyName,
            int fiscalYear,
            String atText,
            String source,
            List<Weakness> weaknesses,
            int measures,
            int results,
            int links) {}

    /** A weakness with what was done about it. */
    record Weakness(String item, String itemText, @Nullable String score, String issue, List<Done> measures) {}

    /** A measure with what came of it. */
    record Done(String code, String title, List<Step> steps, @Nullable String outcome, String number) {}

    /** A step with what was done. */
    record Step(int number, String text, List<Line> results, List<String> links) {}

    /** A result with its day in words, where the report says. */
    record Line(String dayText, String text) {}

    /** @throws Refused when the year is not of the reader's agency, or was not taken in */
    @Transactional(readOnly = true)
    public Year of(Long id, Actor actor) {
        Cycle cycle = cycles.get(id);
        actor.mustBelongTo(cycle.agency().code());
        if (cycle.state() != CycleState.TAKEN_IN) {
            throw Refused.missing("intake.not-taken-in");
        }
        List<Measure> all = measures.findByCycleIdOrderByOrdinal(id);
        List<Evidence> links = evidences.ofAll(all.stream().map(Measure::id).toList());
        Map<Long, List<String>> byStep = links.stream()
                .filter(link -> link.activityId() != null && link.url() != null)
                .collect(Collectors.groupingBy(
                        link -> Objects.requireNonNull(link.activityId()),
                        Collectors.mapping(link -> Objects.requireNonNull(link.url()), Collectors.toList())));
        return new Year(
                id,
                cycle.agency().name(),
                cycle.fiscalYear().year(),
                texts.at(cycle.openedAt()),
                trail.entriesOf(cycle.key()).stream()
                        .findFirst()
                        .map(AuditEntry::detail)
                        .orElse(""),
                findings.findByCycleIdOrderByOrdinal(id).stream()
                        .map(finding -> weakness(finding, all, byStep))
                        .toList(),
                all.size(),
                all.stream()
                        .flatMap(measure -> measure.activities().stream())
                        .mapToInt(activity -> activity.results().size())
                        .sum(),
                links.size());
    }

    private static Weakness weakness(Finding finding, List<Measure> all, Map<Long, List<String>> links) {
        return new Weakness(
                finding.item(),
                finding.itemText(),
                plain(finding.score()),
                finding.issue(),
                all.stream()
                        .filter(measure -> measure.findings().contains(finding.id()))
                        .map(measure -> done(measure, links))
                        .toList());
    }

    private static Done done(Measure measure, Map<Long, List<String>> links) {
        String actual = plain(measure.execution().actual());
        return new Done(
                measure.code(),
                measure.approach().title(),
                measure.activities().stream()
                        .map(activity -> step(activity, links.getOrDefault(activity.id(), List.of())))
                        .toList(),
                measure.execution().outcome(),
                actual == null ? "" : (actual + " " + measure.approach().targetUnit()).strip());
    }

    private static Step step(Activity activity, List<String> links) {
        return new Step(
                activity.number(),
                activity.text(),
                activity.results().stream()
                        .map(result -> new Line(day(result.doneOn()), result.text()))
                        .toList(),
                links);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ThaiDates.full(day);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
