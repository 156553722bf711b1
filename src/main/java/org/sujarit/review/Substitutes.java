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

/**
 * Who stands in, in one year, for deciders that all had a hand in the work. The entries of the audit trail are all there
 * is of it, so nobody stands in unseen.
 */
@Component
public class Substitutes {

    static final String NAMED = "substitute-named";
    static final String WITHDRAWN = "substitute-withdrawn";

    private final AuditTrail trail;
    private final People people;

    Substitutes(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
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
