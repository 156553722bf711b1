package org.sujarit.process.start;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.task.Variables;

/** The engine's side of taking a year back. */
@Component
public class EndingYears {

    public static final String WITHDRAWAL = "withdraw-year";

    private final RuntimeService runtime;
    private final ActingAs actingAs;

    EndingYears(RuntimeService runtime, ActingAs actingAs) {
        this.runtime = runtime;
        this.actingAs = actingAs;
    }

    /** Brings the wish to take a year back, which was written down, to the manager. */
    @Transactional
    public void ask(Cycle cycle) {
        actingAs.lookUp(() -> runtime.startProcessInstanceByKey(
                WITHDRAWAL,
                cycle.withdrawalKey(),
                Map.of(Variables.AGENCY, cycle.agency().code(), Variables.CYCLE, cycle.id())));
    }

    /** Ends whatever runs for that year, whichever version of a diagram it follows; the engine keeps its history. */
    @Transactional
    public void end(Cycle cycle) {
        actingAs.lookUp(() -> {
            runtime
                    .createProcessInstanceQuery()
                    .or()
                    .processInstanceBusinessKey(cycle.key())
                    .processInstanceBusinessKeyLike(cycle.key() + "/%")
                    .endOr()
                    .rootProcessInstances()
                    .list()
                    .stream()
                    .filter(instance -> !cycle.withdrawalKey().equals(instance.getBusinessKey()))
                    .map(ProcessInstance::getId)
                    .forEach(id -> runtime.deleteProcessInstance(id, "year taken back"));
            return null;
        });
    }
}
