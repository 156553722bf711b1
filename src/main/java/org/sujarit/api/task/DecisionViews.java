package org.sujarit.api.task;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.resubmission.SentBack;
import org.sujarit.review.Decision;
import org.sujarit.review.Decisions;
import org.sujarit.review.Substitutes;
import org.sujarit.text.Texts;

/** Makes views of what was decided before, newest first. */
@Component
class DecisionViews {

    private final Decisions decisions;
    private final People people;
    private final Substitutes substitutes;
    private final SentBack sentBack;
    private final Texts texts;

    DecisionViews(Decisions decisions, People people, Substitutes substitutes, SentBack sentBack, Texts texts) {
        this.decisions = decisions;
        this.people = people;
        this.substitutes = substitutes;
        this.sentBack = sentBack;
        this.texts = texts;
    }

    /** @param digest SHA-256 of what the subject says now; empty where nothing is decided on it */
    List<Dossier.DecisionView> of(String subject, String digest) {
        List<Decision> all = decisions.findBySubjectOrderByNumberDesc(subject);
        Map<String, String> names =
                people.names(all.stream().map(Decision::decidedBy).toList());
        List<Decision> given = substitutes.gave(subject, all);
        return all.stream()
                .map(one -> new Dossier.DecisionView(
                        one.kind().name(),
                        one.passed(),
                        !digest.isEmpty() && one.voidedBy(digest),
                        one.reason(),
                        new People.Named(
                                one.decidedBy(), named(given.contains(one), names.getOrDefault(one.decidedBy(), ""))),
                        one.decidedAt(),
                        texts.at(one.decidedAt()),
                        sentBack.marked(one)))
                .toList();
    }

    private String named(boolean standingIn, String name) {
        return standingIn ? texts.of("decision.substitute", name) : name;
    }
}
