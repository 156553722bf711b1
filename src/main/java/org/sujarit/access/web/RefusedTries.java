package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.RefusalTold;
import org.sujarit.refusal.Refused;

/**
 * Writes down who tried to do what is not theirs, by whatever route, in a chain of the agency's own: the chains of its
 * work grow by what was done only. Reading writes nothing, so what somebody was not shown is not written down.
 */
@Component
class RefusedTries {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedTries.class);

    /** Of two who try in the same moment one has to write again. */
    private static final int TURNS = 5;

    private static final int LONGEST = 300;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Whoever lost a race reads it too, so that the same try is written down once. */
    private static final String HELD = "work.taken";

    /** Not of kind FORBIDDEN, and tries all the same. */
    private static final Set<String> TRIES =
            Set.of("access.not-your-agency", "access.person.missing", "work.past-the-form", HELD);

    /** A page that was open too long, or a login that is over: nobody tried anything. */
    private static final Set<String> NO_TRIES = Set.of("access.token", "access.login");

    private final AuditTrail trail;
    private final People people;
    private final TransactionTemplate transaction;

    RefusedTries(AuditTrail trail, People people, TransactionTemplate transaction) {
        this.trail = trail;
        this.people = people;
        this.transaction = transaction;
    }

    @EventListener
    void on(RefusalTold told) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null
                && isTry(told.refused())
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && !READING.contains(attributes.getRequest().getMethod())) {
            write(login.getName(), told.refused(), attributes.getRequest());
        }
    }

    private static boolean isTry(Refused refused) {
        String key = refused.reasons().get(0).key();
        return TRIES.contains(key) || (refused.kind() == Refused.Kind.FORBIDDEN && !NO_TRIES.contains(key));
    }

    private void write(String person, Refused refused, HttpServletRequest request) {
        String path = request.getRequestURI();
        String detail = request.getMethod() + " " + path.substring(0, Math.min(path.length(), LONGEST)) + ", "
                + refused.reasons().stream().map(Reason::key).distinct().collect(Collectors.joining(", "));
        agencies(person, refused).stream()
                .map(agency -> agency + "/refused")
                .filter(chain -> !detail.endsWith(HELD) || !trail.tells(chain, person, detail))
                .forEach(chain -> write(chain, person, detail));
    }

    /** Whose work it was about, and of a stranger the person's too; the installation's where there are none. */
    private Collection<String> agencies(String person, Refused refused) {
        Set<String> agencies = new TreeSet<>(people.agenciesOf(person));
        String concerned = refused.agency();
        if (concerned != null && agencies.contains(concerned)) {
            return Set.of(concerned);
        }
        if (concerned != null && people.isAgency(concerned)) { // whoever asks may write any name
            agencies.add(concerned);
        }
        return agencies.isEmpty() ? Set.of(Actor.SYSTEM) : agencies;
    }

    /** Whoever was refused is told so, whether or not it can be written down. */
    private void write(String stream, String person, String detail) {
        for (int turn = 1; turn <= TURNS; turn++) {
            try {
                transaction.executeWithoutResult(status -> trail.record(stream, person, "refused", detail));
                return;
            } catch (DuplicateKeyException another) {
                LOG.debug("somebody else wrote in {} in the same moment", stream, another);
            } catch (RuntimeException broken) {
                LOG.error("a refused try was not written down: {} {}", person, detail, broken);
                return;
            }
        }
        LOG.error("a refused try was not written down: {} {}", person, detail);
    }
}
