package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.Variables;

/** Lets a measure go to review when nothing is missing; otherwise its owner gets the work back. */
@Component
class CheckCompleteness implements JavaDelegate {

    private final Measures measures;
    private final Proof proof;
    private final CarryingOut carryingOut;

    CheckCompleteness(Measures measures, Proof proof, CarryingOut carryingOut) {
        this.measures = measures;
        this.proof = proof;
        this.carryingOut = carryingOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long measureId = (Long) execution.getVariable(Variables.MEASURE);
        Measure measure = measures.get(measureId);
        boolean complete = proof.missing(measure).isEmpty();
        if (complete) {
            // Nobody else says that it is done, also where nothing was left to prove and no task asked for it.
            carryingOut.submitForReview(measureId, measure.namedOwner());
        }
        execution.setVariable("complete", complete);
    }
}
