package org.sujarit.process.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.measure.CarryingOut;
import org.sujarit.measure.DecidingOnMeasures;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.start.Processes;
import org.sujarit.process.unit.Owners;
import org.sujarit.refusal.Refused;

/** What can happen to a measure at any time: another owner, or giving it up. Domain and process change together. */
@Component
public class ChangingCourse {

    private final Measures measures;
    private final CarryingOut carryingOut;
    private final DecidingOnMeasures deciding;
    private final Processes processes;
    private final Owners owners;
    private final People people;

    ChangingCourse(
            Measures measures,
            CarryingOut carryingOut,
            DecidingOnMeasures deciding,
            Processes processes,
            Owners owners,
            People people) {
        this.measures = measures;
        this.carryingOut = carryingOut;
        this.deciding = deciding;
        this.processes = processes;
        this.owners = owners;
        this.people = people;
    }

    /** @throws Refused unless the ITA officer or the head of the unit names somebody of the unit, with a reason */
    @Transactional
    public void reassign(Long measureId, @Nullable String owner, String reason, Actor actor) {
        Measure measure = measures.get(measureId);
        if (!actor.is(Role.ITA_OFFICER) && !heads(measure, actor)) {
            throw Refused.forbidden("access.role");
        }
        carryingOut.reassign(measureId, owners.checked(measure, owner), reason, actor.id());
        processes.ownerChanged(measure);
    }

    /** @throws Refused unless the owner, the head of the unit or the ITA officer asks, with a reason */
    @Transactional
    public void requestCancellation(Long measureId, String reason, Actor actor) {
        Measure measure = measures.get(measureId);
        boolean owns = actor.id().equals(measure.owner());
        if (!owns && !actor.is(Role.ITA_OFFICER) && !heads(measure, actor)) {
            throw Refused.forbidden("access.role");
        }
        deciding.requestCancellation(measureId, reason, actor.id());
        processes.cancellationRequested(measure);
    }

    private boolean heads(Measure measure, Actor actor) {
        return people.headsOf(measure.unit()).stream()
                .anyMatch(head -> head.id().equals(actor.id()));
    }
}
