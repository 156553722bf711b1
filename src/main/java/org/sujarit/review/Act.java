package org.sujarit.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sujarit.audit.AuditEntry;

/** What counts as a hand in the work that is decided on, by the name that its audit entry has. */
public enum Act {
    /** Whose words, results, findings or plan it is, wrote a part of everything that follows in the year. */
    WORDED("wordings-kept", Reach.YEAR),
    /** Set the thresholds that selected the findings of the year. */
    BOUNDED("thresholds-set", Reach.YEAR),
    IMPORTED("results-imported", Reach.YEAR),
    ANALYSED("findings-analysed", Reach.YEAR),
    PLANNED("plan-submitted", Reach.YEAR),
    ADDED("measure-added", Reach.PLAN),
    REPLANNED("measure-replanned", Reach.SUBJECT),
    PROPOSED("amendment-proposed", Reach.SUBJECT),
    REVISED("amendment-revised", Reach.SUBJECT),
    ASSIGNED("owner-assigned", Reach.SUBJECT),
    REASSIGNED("owner-reassigned", Reach.SUBJECT),
    EXECUTED("measure-executed", Reach.SUBJECT),
    REWORDED("texts-taken-over", Reach.SUBJECT),
    LINKED("link-attached", Reach.SUBJECT),
    FILED("file-attached", Reach.SUBJECT),
    REMOVED("evidence-removed", Reach.SUBJECT),
    SUBMITTED("submitted-for-review", Reach.SUBJECT),
    ASKED("cancellation-requested", Reach.SUBJECT),
    REPORTED("report-submitted", Reach.REPORT);

    /** How far it reaches; the report tells everything, so everything reaches it. */
    private enum Reach {
        YEAR,
        PLAN,
        SUBJECT,
        REPORT
    }

    private static final Set<Act> OF_OWNERS = Set.of(ASSIGNED, REASSIGNED);

    private final String action;
    private final Reach reach;

    Act(String action, Reach reach) {
        this.action = action;
        this.reach = reach;
    }

    static List<String> actions() {
        return Arrays.stream(values()).map(Act::action).toList();
    }

    /** Empty where an entry tells of no hand in it. */
    static Optional<Act> of(AuditEntry entry) {
        return Arrays.stream(values())
                .filter(act -> act.action.equals(entry.action()))
                .findFirst();
    }

    /** Name of its audit entries. */
    public String action() {
        return action;
    }

    /** Whose hand it was: who owns a measure has one in it, whoever named them. */
    String hand(AuditEntry entry) {
        return OF_OWNERS.contains(this) ? entry.detail().split(":", 2)[0] : entry.actor();
    }

    /** Whether it was done on a part of that subject. */
    boolean touches(AuditEntry entry, Subject subject) {
        return switch (reach) {
            case YEAR -> true;
            case PLAN -> subject.isPlan() || subject.includes(entry.stream());
            case SUBJECT -> subject.includes(entry.stream());
            case REPORT -> subject.isReport();
        };
    }

    /** One person's hand in it. */
    public record Hand(String person, Act act) {}
}
