package org.sujarit.process.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.WithdrawingCycles;
import org.sujarit.document.PublishingDocuments;
import org.sujarit.measure.CarryingOut;
import org.sujarit.process.start.EndingYears;

/** A year that was opened and should not have been: of the wrong number, or by mistake. */
@Component
public class TakingBackYears {

    private final WithdrawingCycles withdrawing;
    private final CarryingOut measures;
    private final PublishingDocuments documents;
    private final EndingYears processes;

    TakingBackYears(
            WithdrawingCycles withdrawing, CarryingOut measures, PublishingDocuments documents, EndingYears processes) {
        this.withdrawing = withdrawing;
        this.measures = measures;
        this.documents = documents;
        this.processes = processes;
    }

    /**
     * Takes it back at once, or asks the manager where something is decided in it.
     *
     * @param reason asked for where the manager is
     * @return whether it is done
     * @throws org.sujarit.refusal.Refused when its report is public or about to be, or somebody asked already
     */
    @Transactional
    public boolean takeBack(Cycle cycle, @Nullable String reason, String officer) {
        if (withdrawing.needsApproval(cycle)) {
            processes.ask(withdrawing.ask(cycle.id(), reason, officer));
            return false;
        }
        end(cycle.id(), officer);
        return true;
    }

    /** The domain's change and the engine's are one: nothing of it runs, waits for anybody or is public any more. */
    @Transactional
    public void end(Long cycleId, String actor) {
        Cycle cycle = withdrawing.withdraw(cycleId, actor);
        measures.endWithYear(cycleId, actor);
        documents.withdraw(cycle, actor);
        processes.end(cycle);
    }
}
