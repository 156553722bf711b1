package org.sujarit.round;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasurePlan;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** One sentence of each owner on each measure that was not finished on the last day of a round. */
@Component
public class StatingProgress {

    private final MonitoringRounds rounds;
    private final ProgressStatements statements;
    private final Measures measures;
    private final AuditTrail trail;
    private final Clock clock;

    StatingProgress(
            MonitoringRounds rounds, ProgressStatements statements, Measures measures, AuditTrail trail, Clock clock) {
        this.rounds = rounds;
        this.statements = statements;
        this.measures = measures;
        this.trail = trail;
        this.clock = clock;
    }

    /** As it comes from a form, where anything may be missing. */
    public record Typed(@Nullable String text, @Nullable BigDecimal reached) {

        ProgressStatement.Said checked() {
            Reasons reasons = new Reasons();
            reasons.text("text", text, Longest.TITLE);
            reasons.count("reached", reached, MeasurePlan.DECIMALS);
            reasons.refuseIfAny();
            return new ProgressStatement.Said(String.valueOf(text).strip(), reached);
        }
    }

    /** @throws Refused when it says nothing, or the round does not ask any more */
    @Transactional
    public void state(Long cycleId, int number, Long measureId, Typed typed, String actor) {
        MonitoringRound round = rounds.get(cycleId, number);
        round.mustAsk();
        Measure measure = measures.get(measureId);
        if (!measure.cycleId().equals(round.cycleId())) {
            throw Refused.missing("round.missing");
        }
        ProgressStatement.Said said = typed.checked();
        statements.save(new ProgressStatement(round.id(), measureId, measure.code(), said, actor, clock.instant()));
        trail.record(measure.key(), actor, "progress-stated", Integer.toString(number));
    }

    /** Whether something was said of that measure in that round. */
    @Transactional(readOnly = true)
    public boolean isStated(Long cycleId, int number, Long measureId) {
        MonitoringRound round = rounds.get(cycleId, number);
        return statements.findByRoundIdAndMeasureId(round.id(), measureId).isPresent();
    }
}
