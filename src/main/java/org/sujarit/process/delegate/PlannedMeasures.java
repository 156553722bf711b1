package org.sujarit.process.delegate;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.Variables;

/** The measures that the published plan sets going, asked by the multi-instance call of {@code improvement-cycle}. */
@Component
public class PlannedMeasures {

    private final Measures measures;

    PlannedMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Ids in the order of the plan. */
    public List<Long> of(DelegateExecution execution) {
        return measures.plannedIn((Long) execution.getVariable(Variables.CYCLE));
    }
}
