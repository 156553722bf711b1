package org.sujarit.review;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A decision that was given in the transaction that goes on: its giver was free to give it, so taking the task of it asks
 * the history of acts no second time. It goes with the transaction.
 */
record GivenNow(String subject, DecisionKind kind, String person) implements TransactionSynchronization {

    void keep() {
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    boolean isKept() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(this);
    }
}
