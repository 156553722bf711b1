package org.sujarit.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.ActingAs;
import org.sujarit.audit.AuditTrail;

/** Keeps that somebody tried to decide on their own work; what they tried is undone, so the entry is written after it. */
@Component
class RefusedTries {

    private final AuditTrail trail;
    private final ActingAs actingAs;
    private final TransactionTemplate ofItsOwn;

    RefusedTries(AuditTrail trail, ActingAs actingAs, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.actingAs = actingAs;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void keep(String subject, DecisionKind kind, String person) {
        String actor = actingAs.person().orElse(person);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ofItsOwn.executeWithoutResult(
                        late -> trail.record(subject, actor, "decision-refused", kind.name() + " " + person));
            }
        });
    }
}
