package org.sujarit.api.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.amendment.Amending;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Proposal;
import org.sujarit.api.cycle.DeciderWarnings;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.process.start.ProposingAmendments;

/** Changes of a published plan. */
@RestController
@RequestMapping("/api/cycles/{id}")
class AmendmentsController {

    private final ReadableCycles cycles;
    private final ProposingAmendments proposing;
    private final Amending amending;
    private final DeciderWarnings missing;
    private final CurrentActor current;

    AmendmentsController(
            ReadableCycles cycles,
            ProposingAmendments proposing,
            Amending amending,
            DeciderWarnings missing,
            CurrentActor current) {
        this.cycles = cycles;
        this.proposing = proposing;
        this.amending = amending;
        this.missing = missing;
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

    /** Whether nobody could decide on what I am about to propose, in my language; none where somebody could. */
    @GetMapping("/amendments/warnings")
    @Transactional(readOnly = true)
    public List<String> warnings(@PathVariable Long id, @RequestParam(required = false) @Nullable Long measure) {
        Actor actor = current.officer();
        return missing.ofAmendment(amending.nextKey(cycles.get(id), measure), actor.id());
    }
}
