package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.Measures;
import org.sujarit.notification.Notices;
import org.sujarit.process.task.Variables;

@Component
class PublishMeasure implements JavaDelegate {

    private final CarryingOut carryingOut;
    private final Measures measures;
    private final Notices notices;

    PublishMeasure(CarryingOut carryingOut, Measures measures, Notices notices) {
        this.carryingOut = carryingOut;
        this.measures = measures;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long measureId = (Long) execution.getVariable(Variables.MEASURE);
        carryingOut.publish(measureId, Actor.SYSTEM);
        notices.settle(measures.get(measureId).key());
    }
}
