package org.sujarit.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes entries that belong to nothing else that is done, in a transaction of their own. */
@Component
public class LoneEntries {

    private static final Logger LOG = LoggerFactory.getLogger(LoneEntries.class);

    /** Of those who begin the same in one moment one is first each turn, and no more come at once. */
    private static final int TURNS = 100;

    private final TransactionTemplate transaction;

    LoneEntries(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Once more for as long as somebody else was first. */
    public void write(Runnable entries) {
        for (int turn = 1; turn < TURNS; turn++) {
            try {
                transaction.executeWithoutResult(status -> entries.run());
                return;
            } catch (DuplicateKeyException another) {
                LOG.debug("somebody else began the same in the same moment", another);
            }
        }
        transaction.executeWithoutResult(status -> entries.run());
    }
}
