package org.sujarit.cycle;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.event.WithdrawalRefused;
import org.sujarit.cycle.event.YearWithdrawn;
import org.sujarit.event.Events;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Decisions;
import org.sujarit.review.Verdict;

/** Takes a year back that was opened in error: by the officer while nothing is decided in it, else with approval. */
@Component
public class WithdrawingCycles {

    private final Cycles cycles;
    private final Decisions decisions;
    private final Deciding deciding;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    WithdrawingCycles(
            Cycles cycles, Decisions decisions, Deciding deciding, AuditTrail trail, Events events, Clock clock) {
        this.cycles = cycles;
        this.decisions = decisions;
        this.deciding = deciding;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody reviewed or approved anything in it: then no officer undoes that alone. */
    @Transactional(readOnly = true)
    public boolean needsApproval(Cycle cycle) {
        return decisions.existsBySubjectStartingWith(cycle.key() + "/");
    }

    /** @throws Refused without a reason, when somebody asked already, or when its report is public or about to be */
    @Transactional
    public Cycle ask(Long id, @Nullable String reason, String officer) {
        Reasons reasons = new Reasons();
        reasons.text("reason", reason, Longest.TEXT);
        reasons.refuseIfAny();
        Cycle cycle = cycles.get(id);
        cycle.withdrawalAsked(new Withdrawal(Objects.requireNonNull(reason), officer, clock.instant()));
        trail.record(cycle.withdrawalKey(), officer, "withdrawal-requested", "");
        return cycle;
    }

    /** @throws Refused when the approver had a hand in it, or when it is too late to take the year back */
    @Transactional
    public void decide(Long id, Verdict verdict, String approver) {
        Cycle cycle = cycles.get(id);
        String asked = Withdrawal.waiting(cycle.withdrawal(), cycle.key()).askedBy();
        deciding.approve(cycle.withdrawalKey(), verdict, approver);
        if (verdict.passed()) {
            cycle.mayBeWithdrawn();
        } else {
            events.tell(approver, happened -> new WithdrawalRefused(happened, id, asked));
        }
        cycle.withdrawalDecided(verdict.passed());
    }

    /** @throws Refused when something is decided in it and nobody has approved that it is taken back, or it is too late */
    @Transactional
    public Cycle withdraw(Long id, String actor) {
        Cycle cycle = cycles.get(id);
        Withdrawal wish = cycle.withdrawal();
        if ((wish == null || !wish.granted()) && needsApproval(cycle)) {
            throw Refused.conflict("cycle.withdrawal.needs-approval", cycle.key());
        }
        cycle.withdrawn();
        trail.record(cycle.key(), actor, "year-taken-back", "");
        events.tell(actor, happened -> new YearWithdrawn(happened, id));
        return cycle;
    }
}
