package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Asks the owner that the measure has now; only a round asks, started on its own the process asks nobody. */
@Component
class ProgressAsked implements ExecutionListener {

    private final Measures measures;

    ProgressAsked(Measures measures) {
        this.measures = measures;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getSuperExecution() == null
                || !(execution.getVariable(Variables.MEASURE) instanceof Long measureId)) {
            throw Refused.because("round.start.incomplete");
        }
        Measure measure = measures.get(measureId);
        if (!measure.cycleId().equals(execution.getVariable(Variables.CYCLE))) {
            throw Refused.because("round.start.incomplete");
        }
        execution.setVariable(Variables.OWNER, measure.namedOwner());
        execution.setProcessBusinessKey(measure.key());
    }
}
