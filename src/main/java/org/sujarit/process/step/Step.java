package org.sujarit.process.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sujarit.access.Actor;
import org.sujarit.process.task.UserTask;

/** What one user task of a diagram means in the domain. */
public interface Step {

    /** Which user task it is. */
    UserTask task();

    /**
     * Does in the domain what completing the task stands for.
     *
     * @param about whose work it is
     * @param body what the form sent
     * @throws org.sujarit.refusal.Refused when a rule says no
     */
    void finish(About about, JsonNode body, Actor actor);

    /**
     * Reads from the domain how things stand when the task is about to end.
     *
     * @param variable reads a process variable by name
     * @return process variables that what follows reads: decisions for gateways, or an id
     * @throws org.sujarit.refusal.Refused when the domain has not moved on, so that the task may not end
     */
    Map<String, Object> after(Function<String, @Nullable Object> variable);

    /** The cycle, and for work on a measure, an amendment or a monitoring round that one, a task is about. */
    record About(Long cycleId, @Nullable Long measureId, @Nullable Long amendmentId, @Nullable Long roundNumber) {

        public Long measure() {
            return java.util.Objects.requireNonNull(measureId, "a task of a cycle has no measure");
        }

        public Long amendment() {
            return java.util.Objects.requireNonNull(amendmentId, "only a task on an amendment has one");
        }

        /** Its number within the year. */
        public int round() {
            return java.util.Objects.requireNonNull(roundNumber, "only a task of a monitoring round has one")
                    .intValue();
        }
    }
}
