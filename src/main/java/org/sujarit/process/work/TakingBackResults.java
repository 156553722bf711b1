package org.sujarit.process.work;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Analysing;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Planning;
import org.sujarit.process.start.Processes;

/** Results that were sent and are not right, as of another year, until the plan made of them is approved. */
@Component
public class TakingBackResults {

    private final ImportingResults importing;
    private final Planning planning;
    private final Analysing analysing;
    private final Processes processes;

    TakingBackResults(ImportingResults importing, Planning planning, Analysing analysing, Processes processes) {
        this.importing = importing;
        this.planning = planning;
        this.analysing = analysing;
        this.processes = processes;
    }

    /**
     * The domain's change and the engine's are one: what was analysed and planned is gone, the results are in the form of
     * their import again.
     *
     * @throws org.sujarit.refusal.Refused when there are none, or the plan is approved
     */
    @Transactional
    public void takeBack(Cycle cycle, String officer) {
        importing.takeBack(cycle.id(), officer);
        planning.forget(cycle.id());
        analysing.forget(cycle.id());
        processes.resultsTakenBack(cycle);
    }
}
