package org.sujarit.document;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amendment;
import org.sujarit.amendment.Amendments;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.event.Events;
import org.sujarit.publication.Document;
import org.sujarit.publication.DocumentPublished;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publishing;
import org.sujarit.report.table.Signature.Signer;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;

/** Publishes the plan, the reports of the rounds and the report of a year exactly as they were approved. */
@Component
public class PublishingDocuments {

    private final Cycles cycles;
    private final Amendments amendments;
    private final MonitoringRounds rounds;
    private final Approvals approvals;
    private final Publishing publishing;
    private final Events events;

    PublishingDocuments(
            Cycles cycles,
            Amendments amendments,
            MonitoringRounds rounds,
            Approvals approvals,
            Publishing publishing,
            Events events) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.amendments = amendments;
        this.approvals = approvals;
        this.publishing = publishing;
        this.events = events;
    }

    @Transactional
    public void publishPlan(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        // Not compiled anew: a name that changed since the approval would be another plan.
        Publication.Approved approved = approvals.approved(cycle.planKey());
        cycle.begun();
        List<Signer> signed = List.of(approvals.signer(cycle.planDrafter()), approvals.approver(cycle.planKey()));
        publish(cycle, Document.PLAN, approved, signed);
    }

    /** The plan as the amendment made it, in place of the version before. */
    @Transactional
    public void publishAmendment(Long amendmentId) {
        Amendment amendment = amendments.get(amendmentId);
        Publication.Approved approved = approvals.approved(amendment.key());
        amendment.published();
        Cycle cycle = cycles.get(amendment.cycleId());
        // Its maker stays who made it; who proposed the change stands with the change.
        List<Signer> signed = List.of(approvals.signer(cycle.planDrafter()), approvals.approver(amendment.key()));
        publish(cycle, Document.PLAN, approved, signed);
    }

    @Transactional
    public void publishReport(Long cycleId) {
        Cycle cycle = cycles.get(cycleId);
        Publication.Approved approved = approvals.approved(cycle.reportKey());
        cycle.closed();
        List<Signer> signed = List.of(
                approvals.signer(cycle.reportPreparer()),
                approvals.reviewer(cycle.reportKey()),
                approvals.approver(cycle.reportKey()));
        publish(cycle, Document.REPORT, approved, signed);
    }

    /** The report of a monitoring round. */
    @Transactional
    public void publishRound(Long cycleId, int number) {
        MonitoringRound round = rounds.get(cycleId, number);
        Publication.Approved approved = approvals.approved(round.key());
        round.published();
        List<Signer> signed = List.of(
                approvals.signer(round.preparer()), approvals.reviewer(round.key()), approvals.approver(round.key()));
        publish(cycles.get(cycleId), Document.ofRound(number), approved, signed);
    }

    /** Nothing of a year that is taken back is public any more. */
    @Transactional
    public void withdraw(Cycle cycle, String actor) {
        publishing.withdraw(cycle, actor);
    }

    private void publish(Cycle cycle, Document document, Publication.Approved approved, List<Signer> signed) {
        publishing.publish(cycle, document, approved, signed, Actor.SYSTEM);
        events.tell(Actor.SYSTEM, happened -> new DocumentPublished(happened, cycle.id(), document));
    }
}
