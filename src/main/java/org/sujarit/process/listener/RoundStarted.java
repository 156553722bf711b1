package org.sujarit.process.listener;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.access.Actor;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;
import org.sujarit.round.CompletingRounds;
import org.sujarit.round.MonitoringRound;

/** Lets a round begin only that was opened in the same transaction, and sets until when owners are asked. */
@Component
class RoundStarted implements ExecutionListener {

    /** Long enough for two weekends, and short enough for a report within the month. */
    private static final int DAYS_TO_ANSWER = 10;

    private static final LocalTime END_OF_OFFICE = LocalTime.of(16, 30);

    private final CompletingRounds rounds;
    private final Clock clock;

    RoundStarted(CompletingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!(execution.getVariable(Variables.CYCLE) instanceof Long cycle)
                || !(execution.getVariable(Variables.ROUND) instanceof Long number)) {
            throw Refused.because("round.start.incomplete");
        }
        MonitoringRound round = rounds.begin(
                cycle,
                number.intValue(),
                execution.getVariable(Variables.OPENED_BY) instanceof String person ? person : Actor.SYSTEM);
        LocalDate last = LocalDate.now(clock).plusDays(DAYS_TO_ANSWER);
        Date until = Date.from(last.atTime(END_OF_OFFICE).atZone(Sujarit.ZONE).toInstant());
        execution.setVariable(Variables.AGENCY, round.agency());
        execution.setVariable(Variables.DUE_AT, until);
        execution.setVariable(Variables.ASKING_ENDS_AT, until);
        execution.setProcessBusinessKey(round.key());
    }
}
