package org.sujarit.process.listener;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.PeopleInTurn;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.cycle.OpeningCycles;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** Opens the cycle in the transaction that starts its process, whoever starts it: form, timer, API. */
@Component
class CycleStarted implements ExecutionListener {

    private final OpeningCycles opening;
    private final IdentityService identity;
    private final People people;
    private final PeopleInTurn turns;

    CycleStarted(OpeningCycles opening, IdentityService identity, People people, PeopleInTurn turns) {
        this.opening = opening;
        this.people = people;
        this.turns = turns;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<String, Object> given = execution.getVariables();
        if (!(given.get(Variables.AGENCY) instanceof String agency)
                || !(given.get(Variables.FISCAL_YEAR) instanceof Integer year)) {
            throw Refused.because("cycle.start.incomplete");
        }
        if (given.size() > 2) {
            // An id of something else would stay with the year, and its tasks would show what it names.
            throw Refused.conflict("work.past-the-form");
        }
        var login = identity.getCurrentAuthentication();
        String actor = login == null ? Actor.SYSTEM : login.getUserId();
        if (login != null && !login.getTenantIds().contains(agency)) {
            throw Refused.missing("access.not-your-agency").concerning(agency);
        }
        Set<String> needed =
                people.officersOf(agency).stream().map(People.Named::id).collect(Collectors.toSet());
        if (login != null) {
            needed.add(actor);
        }
        turns.keep(needed); // the last officer goes if there is no year: whoever is there now stays until there is
        Cycle cycle = opening.open(agency, new FiscalYear(year), actor);
        execution.setVariable(Variables.CYCLE, cycle.id());
        execution.setProcessBusinessKey(cycle.key());
    }
}
