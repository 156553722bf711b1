package org.sujarit.api.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.api.cycle.DeciderWarnings;
import org.sujarit.process.task.UserTask;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.FourEyes;
import org.sujarit.text.Texts;

/** Says before the work what stands in its way. */
@Component
class TaskWarnings {

    private final FourEyes fourEyes;
    private final DeciderWarnings missing;
    private final OpenChanges changes;
    private final Texts texts;

    TaskWarnings(FourEyes fourEyes, DeciderWarnings missing, OpenChanges changes, Texts texts) {
        this.fourEyes = fourEyes;
        this.missing = missing;
        this.changes = changes;
        this.texts = texts;
    }

    /**
     * What stands in the way of deciding: for whoever plans or reviews, that nobody could; for whoever decides, their own
     * hand; for all, that the plan may be another one soon.
     */
    List<String> of(UserTask task, String businessKey, Actor reader) {
        return Stream.concat(ofPeople(task, businessKey, reader).stream(), changes.of(task, businessKey).stream())
                .toList();
    }

    private List<String> ofPeople(UserTask task, String businessKey, Actor reader) {
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
        FourEyes.Deciders deciders = fourEyes.deciders(subject, kind);
        List<String> own = ownHand(deciders, reader).toList();
        boolean reviews = kind == DecisionKind.REVIEW && deciders.mayDecide(reader.id());
        return own.isEmpty() && reviews ? missing.afterReview(subject, reader.id()) : own;
    }

    private Stream<String> ownHand(FourEyes.Deciders deciders, Actor reader) {
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

    private static String names(List<People.Named> people) {
        return people.stream().map(People.Named::name).collect(Collectors.joining(", "));
    }
}
