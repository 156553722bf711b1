package org.sujarit.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * The four-eyes rule: whoever had a hand in any part of what is decided neither reviews nor approves it, and whoever
 * reviewed any part does not approve it. It is asked when work is offered, taken and decided.
 */
@Component
public class FourEyes {

    /** Whoever only reads, or keeps the installation, does not decide either. */
    static final Set<Role> WORKING = Set.of(Role.ITA_OFFICER, Role.UNIT_HEAD, Role.STAFF, Role.REVIEWER, Role.MANAGER);

    private final History.Reader histories;
    private final People people;

    FourEyes(History.Reader histories, People people) {
        this.histories = histories;
        this.people = people;
    }

    /**
     * Who may decide and who may not.
     *
     * @param free everybody who has the role and no hand in the work; where that is nobody, whoever stands in
     * @param involved everybody who has the role but a hand in the work too, with what it was
     * @param reviewed everybody who has the role but reviewed a part of it
     * @param standIn whether these stand in, as nobody with the role is left
     */
    public record Deciders(
            List<People.Named> free, List<Involved> involved, List<People.Named> reviewed, boolean standIn) {

        /** Whether they are just the people with the role. */
        public boolean wholeRole() {
            return involved.isEmpty() && reviewed.isEmpty() && !standIn;
        }

        public boolean mayDecide(String person) {
            return free.stream().anyMatch(one -> one.id().equals(person));
        }
    }

    /**
     * Somebody who may decide.
     *
     * @param person user id
     * @param standsIn whether the administrator named them for want of anybody with the role
     */
    public record Decider(String person, boolean standsIn) {}

    /** Somebody who would decide but for the hand they had in it. */
    public record Involved(People.Named person, List<Act> acts) {}

    /** Which role decides so. */
    public static Role roleOf(DecisionKind kind) {
        return kind == DecisionKind.REVIEW ? Role.REVIEWER : Role.MANAGER;
    }

    /** Whether that person has the role for it, or was named to stand in for who has. */
    @Transactional(readOnly = true)
    public boolean hasRole(String subject, DecisionKind kind, String person, Set<Role> roles) {
        return roles.contains(roleOf(kind))
                || histories.of(subject).substitutes(kind).contains(person);
    }

    /** @param also user ids of people who are about to do a part of it */
    @Transactional(readOnly = true)
    public Deciders deciders(String subject, DecisionKind kind, String... also) {
        return deciders(histories.of(subject), new Subject(subject).agency(), kind, Set.of(also));
    }

    private Deciders deciders(History history, String agency, DecisionKind kind, Set<String> also) {
        List<Act.Hand> hands = history.hands();
        Set<String> workers = new HashSet<>(history.workers());
        workers.addAll(also);
        Set<String> reviewers = new HashSet<>(kind == DecisionKind.APPROVAL ? history.reviewers() : Set.of());
        reviewers.removeAll(workers);
        Predicate<String> outside = one -> !workers.contains(one) && !reviewers.contains(one);
        List<People.Named> all = people.having(roleOf(kind), agency);
        List<People.Named> free = those(all, outside);
        List<People.Named> standIns = free.isEmpty() ? standIns(history, agency, kind, outside) : List.of();
        return new Deciders(
                free.isEmpty() ? standIns : free,
                those(all, workers::contains).stream()
                        .map(one -> new Involved(one, actsOf(one.id(), hands)))
                        .toList(),
                those(all, reviewers::contains),
                !standIns.isEmpty());
    }

    /** As they are in this moment: whoever was named may have left, or work nowhere any more. */
    private List<People.Named> standIns(History history, String agency, DecisionKind kind, Predicate<String> outside) {
        return those(people.among(history.substitutes(kind), agency), outside).stream()
                .filter(one -> works(one.id()))
                .toList();
    }

    /** Whether somebody has a role that works here. */
    boolean works(String person) {
        return !Collections.disjoint(People.rolesOf(people.groupsOf(person)), WORKING);
    }

    private static List<People.Named> those(List<People.Named> all, Predicate<String> wanted) {
        return all.stream().filter(one -> wanted.test(one.id())).toList();
    }

    private static List<Act> actsOf(String person, List<Act.Hand> hands) {
        return hands.stream()
                .filter(hand -> hand.person().equals(person))
                .map(Act.Hand::act)
                .toList();
    }

    /**
     * @throws Refused naming who may decide, when the person had a hand in it or reviewed any part of it, or stands in
     *     for others who may decide again
     */
    @Transactional(readOnly = true)
    public Decider mustBeFree(String subject, DecisionKind kind, String person) {
        History history = histories.of(subject);
        boolean involved = history.workers().contains(person);
        if (involved || (kind == DecisionKind.APPROVAL && history.reviewers().contains(person))) {
            throw refusal(subject, kind, involved ? "four-eyes.own-work" : "four-eyes.reviewed");
        }
        if (!history.substitutes(kind).contains(person)) {
            return new Decider(person, false);
        }
        Deciders deciders = deciders(history, new Subject(subject).agency(), kind, Set.of());
        if (!deciders.mayDecide(person)) {
            throw refusal(subject, kind, "four-eyes.stood-in");
        }
        return new Decider(person, deciders.standIn());
    }

    /**
     * For taking the task of a decision, which may have been given already in the same transaction.
     *
     * @throws Refused as {@link #mustBeFree}
     */
    @Transactional(readOnly = true)
    public void mustBeFreeToTake(String subject, DecisionKind kind, String person) {
        if (!new GivenNow(subject, kind, person).isKept()) {
            mustBeFree(subject, kind, person);
        }
    }

    private Refused refusal(String subject, DecisionKind kind, String why) {
        Deciders deciders = deciders(subject, kind);
        Refused refused = deciders.free().isEmpty()
                ? Refused.forbidden(why + ".nobody")
                : Refused.forbidden(why, namesOf(deciders.free()));
        return refused.concerning(new Subject(subject).agency());
    }

    static String namesOf(List<People.Named> people) {
        return String.join(", ", people.stream().map(People.Named::name).toList());
    }
}
