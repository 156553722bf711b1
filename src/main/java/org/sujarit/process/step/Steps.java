package org.sujarit.process.step;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.process.task.UserTask;

/** All steps; each user task that is described has exactly one. */
@Component
public class Steps {

    private final Map<UserTask, Step> byTask;

    Steps(List<Step> steps) {
        Map<UserTask, Step> known = steps.stream().collect(Collectors.toMap(Step::task, Function.identity()));
        Arrays.stream(UserTask.values())
                .filter(task -> !known.containsKey(task))
                .forEach(task -> {
                    throw new IllegalStateException("The user task " + task.key() + " is described but has no step");
                });
        byTask = new EnumMap<>(known);
    }

    /** @throws IllegalStateException when no such user task is described */
    public Step of(String key) {
        return Objects.requireNonNull(byTask.get(UserTask.of(key)));
    }
}
