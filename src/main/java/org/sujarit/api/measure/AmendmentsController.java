package org.sujarit.api.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Proposal;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.process.start.ProposingAmendments;

/** Changes of a published plan. */
@RestController
@RequestMapping("/api/cycles/{id}")
class AmendmentsController {

    private final ReadableCycles cycles;
    private final ProposingAmendments proposing;
    private final CurrentActor current;

    AmendmentsController(ReadableCycles cycles, ProposingAmendments proposing, CurrentActor current) {
        this.cycles = cycles;
        this.proposing = proposing;
        this.current = current;
    }

    /**
     * As it comes from the form.
     *
     * @param measure id of the measure to plan otherwise; null for one measure more
     */
    record Proposed(@Nullable Long measure, @Nullable String reason, @JsonUnwrapped PlannedMeasure.Typed plan) {}

    /** What waits for its review now. */
    record Waiting(Long id, int number, String businessKey) {

        static Waiting of(Amendment amendment) {
            return new Waiting(amendment.id(), amendment.number(), amendment.key());
        }
    }

    /**
     * Lays a change of a running year's plan before the reviewer; nothing of it begins before the manager approves it. The
     * second address is that of earlier versions, where a measure began at once: programs that know it propose one now.
     */
    @PostMapping({"/amendments", "/measures"})
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Waiting propose(@PathVariable Long id, @RequestBody Proposed proposed) {
        Actor actor = current.officer();
        Proposal wanted = new Proposal(proposed.measure(), proposed.reason(), proposed.plan());
        return Waiting.of(proposing.propose(cycles.get(id), wanted, actor.id()));
    }
}
