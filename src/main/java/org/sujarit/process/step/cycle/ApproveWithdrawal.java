package org.sujarit.process.step.cycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.Withdrawal;
import org.sujarit.cycle.WithdrawingCycles;
import org.sujarit.process.step.Step;
import org.sujarit.process.step.TypedVerdict;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Verdict;

/** Other work in the year goes on meanwhile, so its state tells nothing here; the wish itself does. */
@Component
class ApproveWithdrawal implements Step {

    private final Cycles cycles;
    private final WithdrawingCycles withdrawing;
    private final TypedVerdict.Reader verdicts;

    ApproveWithdrawal(Cycles cycles, WithdrawingCycles withdrawing, TypedVerdict.Reader verdicts) {
        this.cycles = cycles;
        this.withdrawing = withdrawing;
        this.verdicts = verdicts;
    }

    @Override
    public UserTask task() {
        return UserTask.APPROVE_WITHDRAWAL;
    }

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Verdict verdict = verdicts.read(sent);
        Cycle cycle = cycles.get(about.cycleId());
        Withdrawal wish = cycle.withdrawal();
        verdict.mustBeAbout(wish == null ? "" : wish.digest(cycle));
        withdrawing.decide(about.cycleId(), verdict, actor.id());
    }

    @Override
    public Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Object cycleId = Objects.requireNonNull(variable.apply(Variables.CYCLE));
        Withdrawal wish = cycles.get((Long) cycleId).withdrawal();
        if (wish != null && !wish.granted()) {
            throw Refused.conflict("work.past-the-form");
        }
        return Map.of("withdrawalGranted", wish != null);
    }
}
