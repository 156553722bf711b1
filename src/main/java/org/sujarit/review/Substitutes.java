package org.sujarit.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/**
 * Who stands in, in one year, for deciders that all had a hand in the work. The entries of the audit trail are all there
 * is of it, so nobody stands in unseen.
 */
@Component
public class Substitutes {

    private static final String NAMED = "substitute-named";
    private static final String WITHDRAWN = "substitute-withdrawn";

    private final AuditTrail trail;
    private final People people;
    private final Hands hands;

    Substitutes(AuditTrail trail, People people, Hands hands) {
        this.trail = trail;
        this.people = people;
        this.hands = hands;
    }

    /**
     * @param year business key of the year, as {@code bongti/2566}
     * @throws Refused unless the person belongs to the agency and had no hand in anything of the year
     */
    @Transactional
    public void name(String year, DecisionKind kind, String person, String administrator) {
        Subject everything = new Subject(year + "/report");
        if (!people.agenciesOf(person).contains(everything.agency())) {
            throw Refused.field("person", "substitute.other-agency", person);
        }
        if (Act.people(hands.in(everything)).contains(person)) {
            throw Refused.field("person", "substitute.involved", person);
        }
        trail.record(year, administrator, NAMED, kind.name() + " " + person);
    }

    @Transactional
    public void withdraw(String year, DecisionKind kind, String person, String administrator) {
        if (of(year, kind).contains(person)) {
            trail.record(year, administrator, WITHDRAWN, kind.name() + " " + person);
        }
    }

    /** User ids of those who stand in now. */
    @Transactional(readOnly = true)
    public Set<String> of(String subject, DecisionKind kind) {
        return at(subject, kind, Instant.MAX);
    }

    /** Whether who decided stood in for somebody. */
    @Transactional(readOnly = true)
    public boolean gave(Decision decision) {
        return at(decision.subject(), decision.kind(), decision.decidedAt()).contains(decision.decidedBy());
    }

    private Set<String> at(String subject, DecisionKind kind, Instant when) {
        Set<String> standing = new LinkedHashSet<>();
        String start = kind.name() + " ";
        for (AuditEntry entry : trail.entriesOfYear(subject, List.of(NAMED, WITHDRAWN))) {
            if (entry.detail().startsWith(start) && !entry.happenedAt().isAfter(when)) {
                String person = entry.detail().substring(start.length());
                if (entry.action().equals(NAMED)) {
                    standing.add(person);
                } else {
                    standing.remove(person);
                }
            }
        }
        return standing;
    }

    /** Those and who stands in beside them. */
    List<People.Named> with(List<People.Named> having, String subject, DecisionKind kind) {
        Set<String> others = of(subject, kind);
        others.removeAll(having.stream().map(People.Named::id).collect(Collectors.toSet()));
        List<People.Named> all = new ArrayList<>(having);
        if (!others.isEmpty()) {
            var names = people.names(others);
            others.forEach(id -> all.add(new People.Named(id, Objects.requireNonNull(names.get(id)))));
        }
        return all;
    }
}
