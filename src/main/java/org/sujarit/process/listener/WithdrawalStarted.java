package org.sujarit.process.listener;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.Withdrawal;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Lets a year be taken back only where somebody wrote down in the same transaction that it should be. */
@Component
class WithdrawalStarted implements ExecutionListener {

    private final Cycles cycles;

    WithdrawalStarted(Cycles cycles) {
        this.cycles = cycles;
    }

    /** As whoever wrote the wish down starts it: with the agency, which makes it hers, and not beside one that runs. */
    private static boolean isFirstOfItsAgency(DelegateExecution execution, Cycle cycle) {
        return cycle.agency().code().equals(execution.getTenantId())
                && execution
                                .getProcessEngineServices()
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(cycle.withdrawalKey())
                                .count()
                        == 0;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!(execution.getVariable(Variables.CYCLE) instanceof Long id)) {
            throw Refused.because("withdrawal.start.incomplete");
        }
        Cycle cycle = cycles.get(id);
        Withdrawal wish = cycle.withdrawal();
        boolean its = cycle.withdrawalKey().equals(execution.getProcessBusinessKey());
        if (wish == null || wish.granted() || !its || !isFirstOfItsAgency(execution, cycle)) {
            throw Refused.because("withdrawal.start.incomplete");
        }
        execution.setVariable(Variables.AGENCY, cycle.agency().code());
    }
}
