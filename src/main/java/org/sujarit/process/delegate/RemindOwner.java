package org.sujarit.process.delegate;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.notification.Notices;
import org.sujarit.process.task.Variables;

@Component
class RemindOwner implements JavaDelegate {

    private final Measures measures;
    private final Notices notices;

    RemindOwner(Measures measures, Notices notices) {
        this.measures = measures;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Measure measure = measures.get((Long) execution.getVariable(Variables.MEASURE));
        notices.give(List.of(measure.namedOwner()), "notice.due-soon", measure.key());
    }
}
