package org.sujarit.round;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.event.Events;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Deciding;
import org.sujarit.review.Verdict;
import org.sujarit.round.event.RoundReturned;

/** Reviews and approvals of the report of a monitoring round. */
@Component
public class DecidingOnRounds {

    private final MonitoringRounds rounds;
    private final Deciding deciding;
    private final Events events;

    DecidingOnRounds(MonitoringRounds rounds, Deciding deciding, Events events) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.events = events;
    }

    /** @throws Refused when the reviewer had a hand in anything it tells, or saw another report than there is now */
    @Transactional
    public void review(Long cycleId, int number, Verdict verdict, String reviewer) {
        MonitoringRound round = held(cycleId, number);
        verdict.mustBeAbout(round.compiled());
        deciding.review(round.key(), verdict, reviewer);
        if (verdict.passed()) {
            round.reviewed();
        } else {
            giveBack(round, reviewer);
        }
    }

    /** @throws Refused when the approver had a hand in anything it tells, or reviewed any of it */
    @Transactional
    public void approve(Long cycleId, int number, Verdict verdict, String approver) {
        MonitoringRound round = held(cycleId, number);
        verdict.mustBeAbout(round.compiled());
        deciding.approve(round.key(), verdict, approver);
        if (verdict.passed()) {
            round.approved();
        } else {
            giveBack(round, approver);
        }
    }

    private MonitoringRound held(Long cycleId, int number) {
        return rounds.forDecision(cycleId, number).orElseThrow(() -> Refused.missing("round.missing"));
    }

    private void giveBack(MonitoringRound round, String decider) {
        round.returned();
        events.tell(decider, happened -> new RoundReturned(happened, round.id()));
    }
}
