package org.sujarit.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    RECORDED("result-recorded", Reach.SUBJECT),
    CORRECTED("result-corrected", Reach.SUBJECT),
    FORGOTTEN("result-removed", Reach.SUBJECT),
    CONCLUDED("step-concluded", Reach.SUBJECT),
    LINKED("link-attached", Reach.SUBJECT),
    FILED("file-attached", Reach.SUBJECT),
    CHANGED("evidence-changed", Reach.SUBJECT),
    REMOVED("evidence-removed", Reach.SUBJECT),
    SUBMITTED("submitted-for-review", Reach.SUBJECT),
    ASKED("cancellation-requested", Reach.SUBJECT),
    STATED("progress-stated", Reach.SUBJECT),
    RESTATED("progress-reworded", Reach.REPORT),
    TOOK_BACK("withdrawal-requested", Reach.SUBJECT),
    OPENED_ROUND("round-opened", Reach.REPORT),
    REPORTED_ROUND("round-submitted", Reach.REPORT),
    REPORTED("report-submitted", Reach.REPORT);

    /** How far it reaches; the reports of the year and of its rounds tell everything, so everything reaches them. */
    private enum Reach {
        YEAR,
        PLAN,
        SUBJECT,
        REPORT
    }

    private static final Map<String, Act> BY_ACTION =
            Stream.of(values()).collect(Collectors.toMap(Act::action, act -> act));

    private static final Set<Act> OF_OWNERS = Set.of(ASSIGNED, REASSIGNED);

    private final String action;
    private final Reach reach;

    Act(String action, Reach reach) {
        this.action = action;
        this.reach = reach;
    }

    /** Names of the entries that tell of a hand in that subject wherever in its year they stand. */
    static Stream<String> tellingAcross(Subject subject) {
        return Stream.of(values()).filter(act -> act.reachesAcross(subject)).map(Act::action);
    }

    /** Names of the entries that tell of a hand in that subject where they stand in its own chains. */
    static Stream<String> tellingWithin(Subject subject) {
        return Stream.of(values()).filter(act -> !act.reachesAcross(subject)).map(Act::action);
    }

    /** Empty where an entry tells of no hand in it. */
    static Optional<Act> of(AuditEntry entry) {
        return Optional.ofNullable(BY_ACTION.get(entry.action()));
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
        return reachesAcross(subject) || (reach != Reach.REPORT && subject.includes(entry.stream()));
    }

    private boolean reachesAcross(Subject subject) {
        return reach == Reach.YEAR || (reach == Reach.PLAN && subject.isPlan()) || subject.isReport();
    }

    /** One person's hand in it. */
    public record Hand(String person, Act act) {}
}
