package org.sujarit.bench;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A year with one measure: measures only begin as part of one, on both sides. */
final class BenchYear {

    static final String KEY = "bench-year";
    private static final List<String> HANDED_DOWN =
            List.of("agency", "cycleId", "measureId", "dueAt", "remindAt", "escalateAt");

    private BenchYear() {}

    static void deploy(RepositoryService repository) {
        var call = Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLive(3650)
                .startEvent()
                .callActivity()
                .calledElement("improvement-measure")
                .camundaInBusinessKey("#{execution.processBusinessKey}");
        HANDED_DOWN.forEach(name -> call.camundaIn(name, name));
        repository
                .createDeployment()
                .addModelInstance("bench-year.bpmn", call.endEvent().done())
                .deploy();
    }
}
