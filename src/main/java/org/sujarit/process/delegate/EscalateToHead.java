package org.sujarit.process.delegate;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.notification.Notices;
import org.sujarit.process.task.Variables;

/** A unit without a head leaves it to the ITA officers. */
@Component
class EscalateToHead implements JavaDelegate {

    private final Measures measures;
    private final People people;
    private final Notices notices;

    EscalateToHead(Measures measures, People people, Notices notices) {
        this.measures = measures;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Measure measure = measures.get((Long) execution.getVariable(Variables.MEASURE));
        List<People.Named> heads = people.headsOf(measure.unit());
        List<People.Named> told = heads.isEmpty() ? people.officersOf(measure.agency()) : heads;
        notices.give(told.stream().map(People.Named::id).toList(), "notice.overdue", measure.key());
    }
}
