package org.sujarit.round;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.event.Events;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;
import org.sujarit.round.event.RoundSubmitted;

/** What happens to a round between its opening and its review. */
@Component
public class CompletingRounds {

    private final MonitoringRounds rounds;
    private final ProgressStatements statements;
    private final AuditTrail trail;
    private final Events events;
    private final Clock clock;

    CompletingRounds(
            MonitoringRounds rounds, ProgressStatements statements, AuditTrail trail, Events events, Clock clock) {
        this.rounds = rounds;
        this.statements = statements;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What its owner said of a measure, as the officer puts it right; anything may be missing as it comes from a form. */
    public record Sentence(@Nullable Long measureId, @Nullable String text) {}

    /** Writes it down; {@link #begin} sets it going. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MonitoringRound open(Cycle cycle, MonitoringPeriod period, String asOfLastDay) {
        return rounds.save(new MonitoringRound(cycle, period, asOfLastDay, clock.instant()));
    }

    /**
     * @param actor who opened it by hand, and so chose its moment; {@code system} in the night
     * @throws Refused unless it was opened in this moment: whoever starts the process otherwise starts nothing
     */
    @Transactional
    public MonitoringRound begin(Long cycleId, int number, String actor) {
        MonitoringRound round = rounds.get(cycleId, number);
        round.begun();
        trail.record(round.key(), actor, "round-opened", round.asOfLastDay());
        return round;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void compiled(MonitoringRound round, String sha256, String actor) {
        round.compiled(sha256);
        trail.record(round.key(), actor, "round-compiled", sha256);
    }

    /** @throws Refused when a sentence is empty or too long, or nobody said one of that measure */
    @Transactional(propagation = Propagation.MANDATORY)
    public void completed(
            MonitoringRound round, @Nullable String introduction, List<Sentence> sentences, String actor) {
        round.introduce(introduction);
        Reasons reasons = new Reasons();
        for (int row = 0; row < sentences.size(); row++) {
            reasons.text("sentences[" + row + "].text", sentences.get(row).text(), Longest.TITLE);
        }
        reasons.refuseIfAny();
        Map<Long, ProgressStatement> said = statements.findByRoundId(round.id()).stream()
                .collect(Collectors.toMap(ProgressStatement::measureId, one -> one));
        sentences.forEach(sentence -> putRight(round, said.get(sentence.measureId()), sentence, actor));
    }

    private void putRight(
            MonitoringRound round, @Nullable ProgressStatement statement, Sentence sentence, String actor) {
        if (statement == null) {
            throw Refused.missing("round.nothing-said");
        }
        String text = String.valueOf(sentence.text()).strip();
        if (!text.equals(statement.text())) {
            statement.reworded(text);
            trail.record(round.key(), actor, "progress-reworded", statement.measureCode());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void submitted(MonitoringRound round, String sha256, String actor) {
        round.submitted(actor, sha256);
        trail.record(round.key(), actor, "round-submitted", sha256);
        events.tell(actor, happened -> new RoundSubmitted(happened, round.id()));
    }
}
