package org.sujarit.api.cycle;

import org.springframework.stereotype.Component;
import org.sujarit.access.CurrentActor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;

/** The years that the person who is logged in may read: those of their own agencies. */
@Component
public class ReadableCycles {

    private final Cycles cycles;
    private final CurrentActor current;

    ReadableCycles(Cycles cycles, CurrentActor current) {
        this.cycles = cycles;
        this.current = current;
    }

    /** @throws org.sujarit.refusal.Refused when there is no such year, or it is another agency's */
    public Cycle get(Long id) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        return cycle;
    }
}
