package org.sujarit.process.step.amendment;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sujarit.amendment.AmendmentState;
import org.sujarit.amendment.Amendments;
import org.sujarit.process.step.Step;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** A step of an amendment: the states it may leave it in, and what each means for the gateway behind it. */
abstract class AmendmentStep implements Step {

    private final UserTask task;
    private final Map<AmendmentState, Map<String, Object>> outcomes;
    final Amendments amendments;

    AmendmentStep(UserTask task, Amendments amendments, Map<AmendmentState, Map<String, Object>> outcomes) {
        this.task = task;
        this.outcomes = outcomes;
        this.amendments = amendments;
    }

    @Override
    public final UserTask task() {
        return task;
    }

    @Override
    public final Map<String, Object> after(Function<String, @Nullable Object> variable) {
        Object id = Objects.requireNonNull(variable.apply(Variables.AMENDMENT));
        Map<String, Object> flags = outcomes.get(amendments.get((Long) id).state());
        if (flags == null) {
            throw Refused.conflict("work.past-the-form");
        }
        return flags;
    }
}
