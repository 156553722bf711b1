package org.sujarit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.Sujarit;
import org.sujarit.access.PeopleRegister;
import org.sujarit.access.RegisterEntry;
import org.sujarit.publication.Publication;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.Signature.Signer;
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
    private final PeopleRegister register;

    Approvals(Decisions decisions, Substitutes substitutes, PeopleRegister register) {
        this.decisions = decisions;
        this.substitutes = substitutes;
        this.register = register;
    }

    /** The snapshot that the last decision approved. */
    Publication.Approved approved(String subject) {
        Decision approval = lastApproval(subject);
        return new Publication.Approved(approval.digest(), signed(approval).line());
    }

    /** Who approved it last. */
    Signer approver(String subject) {
        return signed(lastApproval(subject));
    }

    private Decision lastApproval(String subject) {
        return decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .findFirst()
                .filter(last -> last.kind() == DecisionKind.APPROVAL && last.passed())
                .orElseThrow(() -> Refused.conflict("publication.not-approved", subject));
    }

    /** Who reviewed it, nobody while nobody has. */
    Signer reviewer(String subject) {
        return passed(subject, DecisionKind.REVIEW).map(this::signed).orElse(Signer.NOBODY);
    }

    /** Whoever decided in another's place signs as such, wherever the name stands. */
    private Signer signed(Decision decision) {
        Signer signer = signer(decision.decidedBy());
        boolean ownPlace =
                substitutes.gave(decision.subject(), List.of(decision)).isEmpty();
        return ownPlace ? signer : new Signer(signer.name(), (signer.post() + " " + SUBSTITUTE).strip());
    }

    @Nullable
    LocalDate day(String subject, DecisionKind kind) {
        return passed(subject, kind)
                .map(decision -> decision.decidedAt().atZone(Sujarit.ZONE).toLocalDate())
                .orElse(null);
    }

    /** The person as the register has them now. */
    Signer signer(@Nullable String person) {
        if (person == null) {
            return Signer.NOBODY;
        }
        RegisterEntry entry = register.entries(List.of(person)).get(person);
        return entry == null ? new Signer(person, "") : new Signer(entry.fullName(), entry.post());
    }

    private Optional<Decision> passed(String subject, DecisionKind kind) {
        return decisions.findBySubjectOrderByNumberDesc(subject).stream()
                .filter(decision -> decision.kind() == kind && decision.passed())
                .findFirst();
    }
}
