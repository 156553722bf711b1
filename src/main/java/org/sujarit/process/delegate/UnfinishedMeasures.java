package org.sujarit.process.delegate;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.Variables;

/** The measures whose owners are asked how far they are, asked by the multi-instance call of {@code monitor-round}. */
@Component
public class UnfinishedMeasures {

    private final Measures measures;

    UnfinishedMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Ids in the order of the plan. */
    public List<Long> of(DelegateExecution execution) {
        return measures.openIn((Long) execution.getVariable(Variables.CYCLE)).stream()
                .map(Measure::id)
                .toList();
    }
}
