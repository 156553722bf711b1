package org.sujarit.process.work;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sujarit.process.task.UserTask;

/**
 * Which of a person's tasks are wanted.
 *
 * @param condition on {@code task}, which begins with "and"; empty for all
 * @param values its parameters
 */
record Narrowing(String condition, Map<String, ?> values) {

    static final Narrowing NONE = new Narrowing("", Map.of());

    static Narrowing to(Predicate<UserTask> kind) {
        return new Narrowing(" and task.TASK_DEF_KEY_ in (:kinds)", Map.of("kinds", List.of(UserTask.keys(kind))));
    }

    static Narrowing to(String businessKey) {
        return new Narrowing(
                " and task.PROC_INST_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :key)",
                Map.of("key", businessKey));
    }
}
