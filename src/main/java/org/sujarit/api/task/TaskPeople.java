package org.sujarit.api.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.api.cycle.DeciderWarnings;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.review.Substitutes;
import org.sujarit.text.Texts;

/** Says who holds a task, and who may decide or is missing for it. */
@Component
class TaskPeople {

    private final People people;
    private final FourEyes fourEyes;
    private final Substitutes substitutes;
    private final DeciderWarnings missing;
    private final Texts texts;

    TaskPeople(People people, FourEyes fourEyes, Substitutes substitutes, DeciderWarnings missing, Texts texts) {
        this.people = people;
        this.fourEyes = fourEyes;
        this.substitutes = substitutes;
        this.missing = missing;
        this.texts = texts;
    }

    People.@Nullable Named holder(@Nullable String id) {
        return id == null
                ? null
                : new People.Named(id, people.names(List.of(id)).getOrDefault(id, id));
    }

    /** What stands in the way of deciding: for whoever plans or reviews, that nobody could; for whoever decides, their own hand. */
    List<String> warnings(UserTask task, String businessKey, Actor reader) {
        return switch (task) {
            case PLAN_MEASURES -> missing.ofYear(businessKey, reader.id());
            case REVISE_AMENDMENT -> missing.ofAmendment(businessKey, reader.id());
            default ->
                task.decision()
                        .map(kind -> deciding(task.subject(businessKey), kind, reader))
                        .orElse(List.of());
        };
    }

    private List<String> deciding(String subject, DecisionKind kind, Actor reader) {
        List<String> own = ownHand(subject, kind, reader).toList();
        boolean reviews =
                kind == DecisionKind.REVIEW && fourEyes.deciders(subject, kind).mayDecide(reader.id());
        return own.isEmpty() && reviews ? missing.afterReview(subject, reader.id()) : own;
    }

    private Stream<String> ownHand(String subject, DecisionKind kind, Actor reader) {
        FourEyes.Deciders deciders = fourEyes.deciders(subject, kind);
        String why = involved(deciders, reader) ? "four-eyes.own-work" : "four-eyes.reviewed";
        if (!involved(deciders, reader) && !has(deciders.reviewed(), reader.id())) {
            return Stream.empty();
        }
        return Stream.of(deciders.free().isEmpty() ? texts.of(why + ".nobody") : texts.of(why, names(deciders.free())));
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

    private static boolean involved(FourEyes.Deciders deciders, Actor reader) {
        return has(deciders.involved().stream().map(FourEyes.Involved::person).toList(), reader.id());
    }

    private static boolean has(List<People.Named> people, String id) {
        return people.stream().anyMatch(one -> one.id().equals(id));
    }

    private static String names(List<People.Named> people) {
        return people.stream().map(People.Named::name).collect(Collectors.joining(", "));
    }
}
