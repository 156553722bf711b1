package org.sujarit.process.start;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.amendment.Amending;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Proposal;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.AmendedPlans;
import org.sujarit.process.unit.Units;

/** Lays a change of the published plan before its reviewer; nothing of it begins. */
@Component
public class ProposingAmendments {

    private final Amending amending;
    private final AmendedPlans plans;
    private final Units units;
    private final Processes processes;

    ProposingAmendments(Amending amending, AmendedPlans plans, Units units, Processes processes) {
        this.amending = amending;
        this.plans = plans;
        this.units = units;
        this.processes = processes;
    }

    /** @throws org.sujarit.refusal.Refused when it is incomplete, changes nothing, or the year does not run */
    @Transactional
    public Amendment propose(Cycle cycle, Proposal wanted, String actor) {
        units.mustBelong(cycle.id(), wanted.plan());
        Amendment amendment = amending.propose(cycle.id(), wanted, actor);
        plans.mustChangeSomething(amendment);
        processes.amend(amendment);
        return amendment;
    }
}
