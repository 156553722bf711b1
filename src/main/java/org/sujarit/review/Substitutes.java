package org.sujarit.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in, in one year, for deciders that all had a hand in the work. The entries of the audit trail are all there
 * is of it, so nobody stands in unseen.
 */
@Component
public class Substitutes {

    private final History.Reader histories;

    Substitutes(History.Reader histories) {
        this.histories = histories;
    }

    /**
     * User ids of those who are named; they decide only where nobody with the role may ({@link FourEyes}).
     *
     * @param year business key of the year, or of anything in it
     */
    @Transactional(readOnly = true)
    public Set<String> of(String year, DecisionKind kind) {
        return histories.of(year).substitutes(kind);
    }

    /**
     * How somebody came to stand in.
     *
     * @param by user id of the administrator
     */
    public record Naming(String by, Instant at) {}

    /** Empty where that person does not stand in for such decisions on that subject. */
    @Transactional(readOnly = true)
    public Optional<Naming> naming(String subject, DecisionKind kind, String person) {
        return histories.of(subject).naming(kind, person).map(entry -> new Naming(entry.actor(), entry.happenedAt()));
    }

    /** Those of the decisions on that subject that somebody gave who stood in. */
    @Transactional(readOnly = true)
    public List<Decision> gave(String subject, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        History history = histories.of(subject);
        return decisions.stream().filter(history::stoodIn).toList();
    }
}
