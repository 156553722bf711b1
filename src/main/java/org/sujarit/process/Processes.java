package org.sujarit.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.refusal.Refused;

/** Starts processes and tells running ones what happened. */
@Component
public class Processes {

    static final String CYCLE = "improvement-cycle";
    static final String MEASURE = "improvement-measure";
    static final String CARRY_OUT = "carry-out-measures";

    private final RuntimeService runtime;
    private final Cycles cycles;

    Processes(RuntimeService runtime, Cycles cycles) {
        this.runtime = runtime;
        this.cycles = cycles;
    }

    /** Opens a year: the process and the cycle begin together or not at all. */
    @Transactional
    public Cycle openCycle(String agency, int fiscalYear) {
        runtime.startProcessInstanceByKey(CYCLE, Map.of(Variables.AGENCY, agency, Variables.FISCAL_YEAR, fiscalYear));
        return cycles.find(agency, fiscalYear).orElseThrow();
    }

    /** Tells the running year that a measure was added to it. */
    @Transactional
    public void measureAdded(Cycle cycle, Measure measure) {
        String instance = instance(CYCLE, cycle.key());
        if (runtime.createExecutionQuery()
                        .processInstanceId(instance)
                        .activityId(CARRY_OUT)
                        .count()
                == 0) {
            throw Refused.conflict("cycle.wrong-state", cycle.key());
        }
        runtime.createMessageCorrelation("measure-added")
                .processInstanceId(instance)
                .setVariable(Variables.ADDED_MEASURE, measure.id())
                .correlate();
    }

    /** Tells the measure's process that it has another owner. */
    @Transactional
    public void ownerChanged(Measure measure) {
        tell(measure, "owner-reassigned");
    }

    /** Puts a wish to give the measure up before the manager. */
    @Transactional
    public void cancellationRequested(Measure measure) {
        tell(measure, "cancellation-requested");
    }

    private void tell(Measure measure, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(instance(MEASURE, measure.key()))
                .correlate();
    }

    private String instance(String process, String businessKey) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance == null) {
            throw Refused.conflict("process.not-running", businessKey);
        }
        return instance.getId();
    }
}
