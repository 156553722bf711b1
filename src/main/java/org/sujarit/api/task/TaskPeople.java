package org.sujarit.api.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.text.Texts;

/** Says who holds a task, and who may decide or is missing for it. */
@Component
class TaskPeople {

    private final People people;
    private final FourEyes fourEyes;
    private final Texts texts;

    TaskPeople(People people, FourEyes fourEyes, Texts texts) {
        this.people = people;
        this.fourEyes = fourEyes;
        this.texts = texts;
    }

    People.@Nullable Named holder(@Nullable String id) {
        return id == null
                ? null
                : new People.Named(id, people.names(List.of(id)).getOrDefault(id, id));
    }

    /** What stands in the way of deciding: for whoever plans, that nobody could; for whoever decides, their own hand. */
    List<String> warnings(UserTask task, String businessKey, Actor reader) {
        if (task == UserTask.PLAN_MEASURES) {
            return missing(businessKey, reader);
        }
        return task.decision().stream()
                .flatMap(kind -> ownHand(task.subject(businessKey), kind, reader))
                .toList();
    }

    private Stream<String> ownHand(String subject, DecisionKind kind, Actor reader) {
        FourEyes.Deciders deciders = fourEyes.deciders(subject, kind);
        String why = involved(deciders, reader) ? "four-eyes.own-work" : "four-eyes.reviewed";
        if (!involved(deciders, reader) && !has(deciders.reviewed(), reader.id())) {
            return Stream.empty();
        }
        return Stream.of(deciders.free().isEmpty() ? texts.of(why + ".nobody") : texts.of(why, names(deciders.free())));
    }

    private static boolean involved(FourEyes.Deciders deciders, Actor reader) {
        return has(deciders.involved().stream().map(FourEyes.Involved::person).toList(), reader.id());
    }

    private static boolean has(List<People.Named> people, String id) {
        return people.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Looked at for the whole year, as whoever plans has a hand in all of it. */
    private List<String> missing(String year, Actor planner) {
        String everything = year + "/report";
        var reviewing = fourEyes.deciders(everything, DecisionKind.REVIEW, planner.id());
        var approving = fourEyes.deciders(everything, DecisionKind.APPROVAL, planner.id());
        List<String> warnings = new ArrayList<>();
        missing("deciders.reviewer", reviewing).ifPresent(warnings::add);
        missing("deciders.manager", approving).ifPresent(warnings::add);
        if (warnings.isEmpty() && onlyOne(reviewing.free(), approving.free())) {
            warnings.add(texts.of("deciders.same", names(reviewing.free())));
        }
        return warnings;
    }

    private static boolean onlyOne(List<People.Named> reviewing, List<People.Named> approving) {
        return Stream.concat(reviewing.stream(), approving.stream())
                        .map(People.Named::id)
                        .distinct()
                        .count()
                == 1;
    }

    private Optional<String> missing(String role, FourEyes.Deciders deciders) {
        if (!deciders.free().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                deciders.involved().isEmpty()
                        ? texts.of(role + ".none")
                        : texts.of(
                                role + ".involved",
                                deciders.involved().stream().map(this::told).collect(Collectors.joining(", "))));
    }

    private String told(FourEyes.Involved involved) {
        String acts = involved.acts().stream()
                .map(act -> texts.of("audit.action." + act.action()))
                .distinct()
                .collect(Collectors.joining(", "));
        return involved.person().name() + (acts.isEmpty() ? "" : " (" + acts + ")");
    }

    private static String names(List<People.Named> people) {
        return people.stream().map(People.Named::name).collect(Collectors.joining(", "));
    }
}
