package org.sujarit.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/**
 * A measure as it is planned: what the plan says, and what it refers to.
 *
 * @param findings ids of the findings it answers, at least one
 * @param activities its steps in order, at least one
 * @param unit id of the unit that carries it out
 */
public record PlannedMeasure(List<Long> findings, List<String> activities, String unit, MeasurePlan plan) {

    private static final int SATANG = 2;

    /** What the plan of a measure under way may not change: its findings, its unit, and that each of its steps is there. */
    void mustKeep(Measure measure, Reasons reasons) {
        if (!measure.findings().equals(Set.copyOf(findings))) {
            reasons.against("findings", "amendment.findings.fixed");
        }
        if (!measure.unit().equals(unit)) {
            reasons.against("unit", "amendment.unit.fixed");
        }
        if (activities.size() < measure.activities().size()) {
            reasons.against("activities[" + (activities.size() - 1) + "]", "amendment.steps.fewer");
        }
    }

    /** The same as it comes from a form, where anything may be missing. */
    public record Typed(
            @Nullable List<Long> findings,
            @Nullable String title,
            @Nullable List<String> activities,
            @Nullable String unit,
            @Nullable String position,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal budget,
            @Nullable String indicator,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String targetUnit,
            @Nullable String monitoring,
            @Nullable String dueEvent,
            @Nullable BigDecimal dueDays) {

        /**
         * The plan's word when everything a plan must say is there (ita-domain section 2.3: responsible person,
         * steps, period, budget or none, target, monitoring); otherwise null, and the reasons say what is not.
         *
         * @param at path of this measure in the request, as {@code measures[2].}
         */
        public @Nullable PlannedMeasure checked(String at, FiscalYear year, Reasons reasons) {
            complain(at, year, reasons);
            if (findings == null || title == null || activities == null || unit == null || position == null) {
                return null;
            }
            if (startsOn == null || endsOn == null || indicator == null || target == null) {
                return null;
            }
            if (targetUnit == null || monitoring == null) {
                return null;
            }
            Approach approach =
                    new Approach(title, position, budget, indicator, target, targetUnit, monitoring, event(), days());
            MeasurePlan plan = new MeasurePlan(approach, startsOn, endsOn, baseline);
            return new PlannedMeasure(List.copyOf(findings), List.copyOf(activities), unit, plan);
        }

        private void complain(String at, FiscalYear year, Reasons reasons) {
            if (findings == null || findings.isEmpty()) {
                reasons.against(at + "findings", "plan.findings.missing");
            }
            reasons.text(at + "title", title, Longest.TITLE);
            steps(at, reasons);
            reasons.text(at + "unit", unit, Longest.ID);
            reasons.text(at + "position", position, Longest.LINE);
            period(at, year, reasons);
            reasons.text(at + "indicator", indicator, Longest.LINE);
            if (target == null) {
                reasons.against(at + "target", "plan.target.missing");
            }
            reasons.text(at + "targetUnit", targetUnit, Longest.LINE);
            reasons.text(at + "monitoring", monitoring, Longest.TEXT);
            deadline(at, reasons);
            reasons.number(at + "target", target, MeasurePlan.DECIMALS);
            reasons.number(at + "baseline", baseline, MeasurePlan.DECIMALS);
            reasons.number(at + "budget", budget, SATANG);
            if (budget != null && budget.signum() <= 0) {
                reasons.against(at + "budget", "plan.budget.positive");
            }
        }

        private @Nullable String event() {
            return dueEvent == null || dueEvent.isBlank() ? null : dueEvent.strip();
        }

        /** Null also for a number that counts no days. */
        private @Nullable Integer days() {
            boolean counts = dueDays != null
                    && dueDays.stripTrailingZeros().scale() <= 0
                    && dueDays.signum() > 0
                    && dueDays.compareTo(BigDecimal.valueOf(Approach.MOST_DAYS)) <= 0;
            return counts ? Objects.requireNonNull(dueDays).intValue() : null;
        }

        private void deadline(String at, Reasons reasons) {
            reasons.longest(at + "dueEvent", dueEvent, Longest.LINE);
            if (event() == null && dueDays != null) {
                reasons.against(at + "dueEvent", "plan.due.event.missing");
            } else if (event() != null && days() == null) {
                reasons.against(at + "dueDays", "plan.due.days.missing", Approach.MOST_DAYS);
            }
        }

        private void steps(String at, Reasons reasons) {
            if (activities == null || activities.isEmpty()) {
                reasons.against(at + "activities[0]", "plan.activities.missing");
                return;
            }
            for (int step = 0; step < activities.size(); step++) {
                reasons.text(at + "activities[" + step + "]", activities.get(step), Longest.TITLE);
            }
        }

        private void period(String at, FiscalYear year, Reasons reasons) {
            if (startsOn == null || endsOn == null) {
                reasons.against(at + (startsOn == null ? "startsOn" : "endsOn"), "plan.period.missing");
            } else if (endsOn.isBefore(startsOn)) {
                reasons.against(at + "endsOn", "plan.period.backwards");
            } else if (!year.contains(startsOn) || !year.contains(endsOn)) {
                reasons.against(
                        at + (year.contains(startsOn) ? "endsOn" : "startsOn"), "plan.period.outside", year.toString());
            }
        }
    }
}
