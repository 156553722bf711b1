package org.sujarit.process.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All steps by the id of their user task. */
@Component
public class Steps {

    private final Map<String, Step> byKey;

    Steps(List<Step> steps) {
        byKey = steps.stream().collect(Collectors.toMap(Step::key, Function.identity()));
    }

    public Step of(String key) {
        Step step = byKey.get(key);
        if (step == null) {
            throw new IllegalArgumentException("no step for task " + key);
        }
        return step;
    }

    /** Ids of all user tasks that have a step. */
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }
}
