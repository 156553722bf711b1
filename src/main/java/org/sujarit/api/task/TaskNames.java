package org.sujarit.api.task;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sujarit.process.task.UserTask;
import org.sujarit.text.Texts;

/** Calls tasks as the reader's language does; the engine's own lists have the Thai name only. */
final class TaskNames {

    private static final Pattern AMENDMENT = Pattern.compile("amendment-(\\d+)");

    private TaskNames() {}

    /** What is to be done and about what, as {@code บันทึกผล · ปี ๒๕๖๖ i7-1}: eight measures give eight alike tasks. */
    static String of(UserTask task, String businessKey, Texts texts) {
        String about = Arrays.stream(businessKey.split("/", -1))
                .skip(1) // everybody who sees it knows the agency
                .map(part -> words(part, texts))
                .collect(Collectors.joining(" "));
        return texts.of("task.name." + task.key()) + " · " + about;
    }

    private static String words(String part, Texts texts) {
        Matcher amendment = AMENDMENT.matcher(part);
        if (amendment.matches()) {
            return texts.of("task.name.amendment", texts.digits(amendment.group(1)));
        }
        return part.matches("\\d{4}") ? texts.of("task.name.year", texts.year(Integer.parseInt(part))) : part;
    }
}
