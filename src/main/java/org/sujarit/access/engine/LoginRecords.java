package org.sujarit.access.engine;

import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Actor;
import org.sujarit.access.PersonTrail;

/**
 * Writes logins and failures into the audit of the person. A script logs in with every call, so its calls are no entries;
 * a name that nobody has is none either, or anybody could fill the audit with whatever they type.
 */
@Component
class LoginRecords {

    private static final Logger LOG = LoggerFactory.getLogger(LoginRecords.class);

    private final PersonTrail trail;
    private final IdentityService identity;
    private final TransactionTemplate transactions;

    LoginRecords(PersonTrail trail, IdentityService identity, TransactionTemplate transactions) {
        this.trail = trail;
        this.identity = identity;
        this.transactions = transactions;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        String person = login.getAuthentication().getName();
        write(transaction -> trail.record(person, person, "logged-in", "", Set.of()));
    }

    void failed(String person) {
        if (identity.createUserQuery().userId(person).count() == 0) {
            LOG.info("a login failed: there is no such account");
            return;
        }
        write(transaction -> trail.record(person, Actor.SYSTEM, "login-failed", "", Set.of()));
    }

    /** Two logins of one person in the same moment want the same place in the chain. */
    private void write(Consumer<TransactionStatus> entry) {
        try {
            transactions.executeWithoutResult(entry);
        } catch (DuplicateKeyException somebodyWasFirst) {
            transactions.executeWithoutResult(entry);
        }
    }
}
