package org.sujarit.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measures;
import org.sujarit.notification.Notices;
import org.sujarit.process.task.Variables;

@Component
class CancelMeasure implements JavaDelegate {

    private final DecidingOnMeasures deciding;
    private final Measures measures;
    private final Notices notices;

    CancelMeasure(DecidingOnMeasures deciding, Measures measures, Notices notices) {
        this.deciding = deciding;
        this.measures = measures;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long measureId = (Long) execution.getVariable(Variables.MEASURE);
        deciding.cancel(measureId, Actor.SYSTEM);
        notices.settle(measures.get(measureId).key());
    }
}
