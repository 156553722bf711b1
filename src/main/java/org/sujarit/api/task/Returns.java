package org.sujarit.api.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.review.Decision;
import org.sujarit.review.Decisions;
import org.sujarit.text.Texts;

/** Says who sent work back, when and why. */
@Component
class Returns {

    private final Decisions decisions;
    private final People people;
    private final Texts texts;

    Returns(Decisions decisions, People people, Texts texts) {
        this.decisions = decisions;
        this.people = people;
        this.texts = texts;
    }

    /** That work came back. */
    public record Returned(People.Named by, Instant at, String atText, String reason) {}

    /**
     * By subject; two questions for all of them, and none where nothing came back.
     *
     * @param subjects business keys of what was decided on
     */
    Map<String, Returned> of(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Decision> last = decisions.latestOf(subjects).stream()
                .filter(decision -> !decision.passed())
                .toList();
        Map<String, String> names =
                people.names(last.stream().map(Decision::decidedBy).toList());
        return last.stream().collect(Collectors.toMap(Decision::subject, one -> returned(one, names)));
    }

    private Returned returned(Decision one, Map<String, String> names) {
        String by = one.decidedBy();
        return new Returned(
                new People.Named(by, names.getOrDefault(by, by)),
                one.decidedAt(),
                texts.at(one.decidedAt()),
                Objects.requireNonNullElse(one.reason(), ""));
    }
}
