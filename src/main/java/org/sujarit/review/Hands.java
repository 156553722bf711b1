package org.sujarit.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;

/** Tells from the history of acts who had a hand in what; a name that changed or an account made anew changes nothing. */
@Component
class Hands {

    private final AuditTrail trail;
    private final Decisions decisions;

    Hands(AuditTrail trail, Decisions decisions) {
        this.trail = trail;
        this.decisions = decisions;
    }

    /** Whoever did any part of it, oldest first. */
    List<Act.Hand> in(Subject subject) {
        Set<Act.Hand> hands = new LinkedHashSet<>();
        for (AuditEntry entry : trail.entriesOfYear(subject.key(), Act.actions())) {
            Act act = Act.of(entry);
            if (act.touches(entry, subject)) {
                hands.add(new Act.Hand(act.hand(entry), act));
            }
        }
        return new ArrayList<>(hands);
    }

    /** Whoever reviewed any part of it, whether they let it pass or not. */
    Set<String> reviewersOf(Subject subject) {
        Set<String> reviewed = new LinkedHashSet<>();
        trail.entriesOfYear(subject.key(), List.of("reviewed", "returned")).stream()
                .map(AuditEntry::stream)
                .filter(subject::includes)
                .forEach(reviewed::add);
        return reviewed.isEmpty() ? Set.of() : decisions.reviewersOf(reviewed);
    }
}
