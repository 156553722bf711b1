package org.sujarit.review;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;

/** What was done so far in the year of a subject; a name that changed or an account made anew changes nothing of it. */
final class History {

    static final String NAMED = "substitute-named";
    static final String WITHDRAWN = "substitute-withdrawn";

    /** How the entry of a decision ends whose giver stood in. */
    static final String AS_SUBSTITUTE = " as substitute";

    private static final List<String> OF_DECISIONS = List.of("reviewed", "approved", "returned");

    private final Subject subject;
    private final List<AuditEntry> entries;
    private final Function<Set<String>, Set<String>> reviewers;

    private History(Subject subject, List<AuditEntry> entries, Function<Set<String>, Set<String>> reviewers) {
        this.subject = subject;
        this.entries = entries;
        this.reviewers = reviewers;
    }

    /** Reads histories, each in one question. */
    @Component
    static class Reader {

        private final AuditTrail trail;
        private final Decisions decisions;

        Reader(AuditTrail trail, Decisions decisions) {
            this.trail = trail;
            this.decisions = decisions;
        }

        /** @param key business key of what is decided on, or of its year */
        History of(String key) {
            Subject subject = new Subject(key);
            List<AuditEntry> entries = trail.entriesAbout(key, across(subject), within(subject), AgencyActs.actions());
            return new History(subject, AgencyActs.bearingOn(subject, entries), decisions::reviewersOf);
        }

        /** The report is told all that was done and decided in the year. */
        private static List<String> across(Subject subject) {
            Stream<String> telling =
                    Stream.concat(Act.tellingAcross(subject), Stream.of(AgencyActs.SELECTED, NAMED, WITHDRAWN));
            return (subject.isReport() ? Stream.concat(telling, OF_DECISIONS.stream()) : telling).toList();
        }

        private static List<String> within(Subject subject) {
            return Stream.concat(Act.tellingWithin(subject), OF_DECISIONS.stream())
                    .toList();
        }
    }

    /** Whoever did any part of it, oldest first. */
    List<Act.Hand> hands() {
        return entries.stream()
                .flatMap(entry -> hand(entry).stream())
                .distinct()
                .toList();
    }

    private Optional<Act.Hand> hand(AuditEntry entry) {
        return Act.of(entry).filter(act -> act.touches(entry, subject)).map(act -> new Act.Hand(act.hand(entry), act));
    }

    /** User ids of whoever did any part of it. */
    Set<String> workers() {
        return hands().stream().map(Act.Hand::person).collect(Collectors.toSet());
    }

    /**
     * User ids of whoever reviewed any part of it, whether they let it pass or not. An entry does not tell whether what was
     * returned was to be reviewed or approved; the decisions do, and are asked only then.
     */
    Set<String> reviewers() {
        Set<String> all = new HashSet<>();
        Set<String> returned = new HashSet<>();
        entries.stream().filter(entry -> subject.includes(entry.stream())).forEach(entry -> {
            if (entry.action().equals("reviewed")) {
                all.add(entry.actor());
            } else if (entry.action().equals("returned")) {
                returned.add(entry.stream());
            }
        });
        if (!returned.isEmpty()) {
            all.addAll(reviewers.apply(returned));
        }
        return all;
    }

    /** Whether its giver stood in; who was named may have decided in a role of their own by then. */
    boolean stoodIn(Decision decision) {
        return entries.stream()
                .anyMatch(entry -> entry.stream().equals(decision.subject())
                        && entry.actor().equals(decision.decidedBy())
                        && entry.detail().equals(decision.digest() + AS_SUBSTITUTE)
                        && entry.action().equals("returned") != decision.passed());
    }

    /** User ids of those who are named to stand in. */
    Set<String> substitutes(DecisionKind kind) {
        Set<String> standing = new LinkedHashSet<>();
        String start = kind.name() + " ";
        entries.stream().filter(entry -> entry.detail().startsWith(start)).forEach(entry -> {
            String person = entry.detail().substring(start.length());
            if (entry.action().equals(NAMED)) {
                standing.add(person);
            } else if (entry.action().equals(WITHDRAWN)) {
                standing.remove(person);
            }
        });
        return standing;
    }

    /** The last entry that named that person, if they stand in now. */
    Optional<AuditEntry> naming(DecisionKind kind, String person) {
        String detail = kind.name() + " " + person;
        return substitutes(kind).contains(person)
                ? entries.stream()
                        .filter(entry ->
                                entry.action().equals(NAMED) && entry.detail().equals(detail))
                        .reduce((first, second) -> second)
                : Optional.empty();
    }
}
