package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;
import org.sujarit.access.Actor;
import org.sujarit.access.Addressed;
import org.sujarit.access.People;
import org.sujarit.audit.AuditTrail;
import org.sujarit.audit.RepeatedEntries;
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

    private static final int LONGEST = 300;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Whoever lost a race reads it too, so that the same try is written down once. */
    private static final String HELD = "work.taken";

    /** Also where the address is their own and what was sent names a thing of others. */
    private static final String ANOTHERS = EngineRefusals.ANOTHERS;

    /** What is told of a thing of others and of nothing alike. */
    private static final Set<String> OF_NOTHING = Set.of(ANOTHERS, "work.missing", "engine.missing");

    /** Not of kind FORBIDDEN, and tries all the same. */
    private static final Set<String> TRIES = Set.of("access.person.missing", "work.past-the-form", HELD);

    /** A page that was open too long, or a login that is over: nobody tried anything. */
    private static final Set<String> NO_TRIES =
            Set.of("access.token", "access.stale", "access.login", "access.other-login");

    private static final String NOTED = RefusedTries.class.getName();

    private final AuditTrail trail;
    private final People people;
    private final RepeatedEntries entries;
    private final List<Addressed> addressed;

    RefusedTries(AuditTrail trail, People people, RepeatedEntries entries, List<Addressed> addressed) {
        this.addressed = addressed;
        this.trail = trail;
        this.people = people;
        this.entries = entries;
    }

    @EventListener
    void on(RefusalTold told) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null
                && !(login instanceof AnonymousAuthenticationToken)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && !READING.contains(attributes.getRequest().getMethod())
                && attributes.getRequest().getAttribute(NOTED) == null) {
            note(login.getName(), told.refused(), attributes.getRequest());
        }
    }

    /**
     * What is told may be told a second time on its way out; it was tried once. Whoever was refused is told so, whether or
     * not it can be written down.
     */
    private void note(String person, Refused refused, HttpServletRequest request) {
        try {
            Set<String> chains = isTry(refused) ? chains(person, refused, request.getRequestURI()) : Set.of();
            if (!chains.isEmpty()) {
                request.setAttribute(NOTED, true);
                write(chains, person, refused, request);
            }
        } catch (RuntimeException broken) {
            LOG.error("a refused try was not written down: {} {}", person, request.getRequestURI(), broken);
        }
    }

    private static boolean isTry(Refused refused) {
        return switch (refused.kind()) {
            case FORBIDDEN -> !NO_TRIES.contains(key(refused));
            case MISSING -> true;
            default -> TRIES.contains(key(refused));
        };
    }

    private static String key(Refused refused) {
        return refused.reasons().get(0).key();
    }

    private void write(Set<String> chains, String person, Refused refused, HttpServletRequest request) {
        String path = request.getRequestURI();
        String detail = request.getMethod() + " " + path.substring(0, Math.min(path.length(), LONGEST)) + ", "
                + refused.reasons().stream().map(Reason::key).distinct().collect(Collectors.joining(", "));
        chains.stream()
                .map(whose -> whose + "/refused")
                .filter(chain -> !detail.endsWith(HELD) || !trail.tells(chain, person, detail))
                .forEach(chain -> write(chain, person, detail));
    }

    /**
     * Whose thing it was; of somebody who is none of theirs the person's own too, and the installation's of whoever
     * belongs nowhere, as administrators do. Their own tells nothing of whether there is such a thing.
     */
    private Set<String> chains(String person, Refused refused, String path) {
        Set<String> own = people.agenciesOf(person);
        Set<String> concerned = concerned(refused, path);
        Set<String> chains = new TreeSet<>(concerned);
        boolean theirs = !Collections.disjoint(own, concerned);
        if (refused.kind() == Refused.Kind.MISSING && !standsInTheirs(key(refused), theirs)) {
            chains.removeAll(own);
        } else if (!theirs) {
            chains.addAll(own.isEmpty() ? Set.of(Actor.SYSTEM) : own);
        }
        return chains;
    }

    /** Of what was their agency's and is over nobody tried anything: a colleague was first. */
    private static boolean standsInTheirs(String key, boolean theirs) {
        return TRIES.contains(key) || (OF_NOTHING.contains(key) && (!theirs || key.equals(ANOTHERS)));
    }

    /** As the rule said that refused it; else as the address says, where it was refused before anybody looked. */
    private Set<String> concerned(Refused refused, String path) {
        String told = refused.agency();
        if (told != null) {
            return people.isAgency(told) ? Set.of(told) : Set.of(); // whoever asks may write any name
        }
        String decoded = UriUtils.decode(path, StandardCharsets.UTF_8);
        Set<String> named = new HashSet<>();
        addressed.forEach(one -> named.addAll(one.agencies(decoded)));
        return named;
    }

    /** Each chain by itself, so that one that cannot be written takes none of the others with it. */
    private void write(String stream, String person, String detail) {
        try {
            entries.write(stream, person, () -> trail.record(stream, person, "refused", detail));
        } catch (RuntimeException broken) {
            LOG.error("a refused try was not written down in {}: {} {}", stream, person, detail, broken);
        }
    }
}
