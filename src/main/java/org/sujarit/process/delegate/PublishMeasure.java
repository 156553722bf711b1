package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.process.task.Variables;

@Component
class PublishMeasure implements JavaDelegate {

    private final CarryingOut carryingOut;

    PublishMeasure(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        carryingOut.publish((Long) execution.getVariable(Variables.MEASURE), Actor.SYSTEM);
    }
}
