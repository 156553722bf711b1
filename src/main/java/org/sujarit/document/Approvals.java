package org.sujarit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.access.People;
import org.sujarit.publication.Publication;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Decision;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.Decisions;
import org.sujarit.review.Substitutes;

/** Who let a document pass, and when. */
@Component
class Approvals {

    private static final String SUBSTITUTE = "ผู้ปฏิบัติราชการแทน";

    private final Decisions decisions;
    private final Substitutes substitutes;
    private final People people;

    Approvals(Decisions decisions, Substitutes substitutes, People people) {
        this.decisions = decisions;
        this.substitutes = substitutes;
        this.people = people;
    }

    /** The snapshot that the last decision approved. */
    Publication.Approved approved(String subject) {
        Decision approval = decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .findFirst()
                .filter(last -> last.kind() == DecisionKind.APPROVAL && last.passed())
                .orElseThrow(() -> Refused.conflict("publication.not-approved", subject));
        return new Publication.Approved(approval.digest(), signed(approval));
    }

    /** The full name of who reviewed it, empty while nobody has. */
    String reviewer(String subject) {
        return passed(subject, DecisionKind.REVIEW).map(this::signed).orElse("");
    }

    /** Whoever decided in another's place signs as such, wherever the name stands. */
    private String signed(Decision decision) {
        String name = name(decision.decidedBy());
        return substitutes.gave(decision.subject(), List.of(decision)).isEmpty() ? name : name + " " + SUBSTITUTE;
    }

    @Nullable
    LocalDate day(String subject, DecisionKind kind) {
        return passed(subject, kind)
                .map(decision -> decision.decidedAt().atZone(Sujarit.ZONE).toLocalDate())
                .orElse(null);
    }

    String name(@Nullable String person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, person);
    }

    private Optional<Decision> passed(String subject, DecisionKind kind) {
        return decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .filter(decision -> decision.kind() == kind && decision.passed())
                .findFirst();
    }
}
