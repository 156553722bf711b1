package org.sujarit.api.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sujarit.process.task.UserTask;
import org.sujarit.text.KeyWords;
import org.sujarit.text.Texts;

/** Calls tasks as the reader's language does; the engine's own lists have the Thai name only. */
final class TaskNames {

    private TaskNames() {}

    /** What is to be done and about what, as {@code บันทึกผล · ปี ๒๕๖๖ i7-1}: eight measures give eight alike tasks. */
    static String of(UserTask task, String businessKey, Texts texts) {
        String about = Arrays.stream(businessKey.split("/", -1))
                .skip(1) // everybody who sees it knows the agency
                .filter(part -> !part.equals("withdrawal")) // which the task is called after
                .map(part -> KeyWords.of(part, "task.name.year", texts).orElse(part))
                .collect(Collectors.joining(" "));
        return texts.of("task.name." + task.key()) + " · " + about;
    }
}
