package org.sujarit.api.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.FourEyes;
import org.sujarit.review.Substitutes;
import org.sujarit.text.Texts;

/** Says who holds a task, and as what somebody decides on it. */
@Component
class TaskPeople {

    private final People people;
    private final Substitutes substitutes;
    private final TaskWarnings warnings;
    private final Texts texts;

    TaskPeople(People people, Substitutes substitutes, TaskWarnings warnings, Texts texts) {
        this.people = people;
        this.substitutes = substitutes;
        this.warnings = warnings;
        this.texts = texts;
    }

    People.@Nullable Named holder(@Nullable String id) {
        return id == null
                ? null
                : new People.Named(id, people.names(List.of(id)).getOrDefault(id, id));
    }

    List<String> warnings(UserTask task, String businessKey, Actor reader) {
        return warnings.of(task, businessKey, reader);
    }

    /** As what the reader decides, if not in their own role: who named them and when. */
    @Nullable
    String capacity(UserTask task, String businessKey, Actor reader) {
        return task.decision()
                .flatMap(kind -> substitutes
                        .naming(task.subject(businessKey), kind, reader.id())
                        .map(naming -> texts.of(
                                "decision.capacity",
                                texts.of("role", FourEyes.roleOf(kind)),
                                people.names(List.of(naming.by())).getOrDefault(naming.by(), naming.by()),
                                texts.at(naming.at()))))
                .orElse(null);
    }
}
