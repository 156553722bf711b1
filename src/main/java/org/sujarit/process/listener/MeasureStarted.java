package org.sujarit.process.listener;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.sujarit.Sujarit;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Measure;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Starts the measure in the transaction that starts its process, and sets the days of reminder and escalation. */
@Component
class MeasureStarted implements ExecutionListener {

    private final CarryingOut carryingOut;
    private final Reminding reminding;

    MeasureStarted(CarryingOut carryingOut, Reminding reminding) {
        this.carryingOut = carryingOut;
        this.reminding = reminding;
    }

    /**
     * Settings {@code sujarit.reminding.*}.
     *
     * @param daysBefore days before a measure's last day on which its owner is reminded
     * @param daysAfter days after it on which the head of the unit is told
     */
    @ConfigurationProperties("sujarit.reminding")
    record Reminding(@DefaultValue("14") int daysBefore, @DefaultValue("1") int daysAfter) {

        private static final int YEAR = 365;

        Reminding {
            mustBeDays("days-before", daysBefore);
            mustBeDays("days-after", daysAfter);
        }

        private static void mustBeDays(String setting, int days) {
            Assert.isTrue(
                    days >= 0 && days <= YEAR,
                    () -> "sujarit.reminding." + setting + " is a number of days from 0 to " + YEAR + ", not " + days);
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        // Only the year sets its measures going; started on its own, one would begin before its plan is approved.
        if (execution.getSuperExecution() == null
                || !(execution.getVariable(Variables.MEASURE) instanceof Long measureId)) {
            throw Refused.because("measure.start.incomplete");
        }
        Measure measure = carryingOut.start(measureId, Actor.SYSTEM);
        execution.setProcessBusinessKey(measure.key());
        execution.setVariable(Variables.DUE_AT, endOf(measure.plan().endsOn()));
        execution.setVariable(Variables.REMIND_AT, endOf(measure.plan().endsOn().minusDays(reminding.daysBefore())));
        execution.setVariable(
                Variables.ESCALATE_AT, endOf(measure.plan().endsOn().plusDays(reminding.daysAfter())));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(16, 30)).atZone(Sujarit.ZONE).toInstant());
    }
}
