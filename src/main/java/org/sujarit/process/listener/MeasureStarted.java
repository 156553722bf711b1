package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Measure;
import org.sujarit.process.task.MeasureDays;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Starts the measure in the transaction that starts its process, and sets the days of reminder and escalation. */
@Component
class MeasureStarted implements ExecutionListener {

    private final CarryingOut carryingOut;
    private final MeasureDays days;

    MeasureStarted(CarryingOut carryingOut, MeasureDays days) {
        this.carryingOut = carryingOut;
        this.days = days;
    }

    @Override
    public void notify(DelegateExecution execution) {
        // Only the year sets its measures going; started on its own, one would begin before its plan is approved.
        if (execution.getSuperExecution() == null
                || !(execution.getVariable(Variables.MEASURE) instanceof Long measureId)) {
            throw Refused.because("measure.start.incomplete");
        }
        Measure measure = carryingOut.start(measureId, Actor.SYSTEM);
        // A message may name any measure: one of another year may be in a plan that nobody approved.
        if (!measure.cycleId().equals(execution.getSuperExecution().getVariable(Variables.CYCLE))) {
            throw Refused.because("measure.start.incomplete");
        }
        execution.setProcessBusinessKey(measure.key());
        execution.setVariables(days.of(measure));
    }
}
