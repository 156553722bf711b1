package org.sujarit.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Hands hands;
    private final Substitutes substitutes;
    private final People people;
    private final RefusedTries tries;

    FourEyes(Hands hands, Substitutes substitutes, People people, RefusedTries tries) {
        this.hands = hands;
        this.substitutes = substitutes;
        this.people = people;
        this.tries = tries;
    }

    /**
     * Who may decide and who may not.
     *
     * @param free everybody who has the role, or stands in for it, and no hand in the work
     * @param involved everybody who has the role but a hand in the work too, with what it was
     * @param reviewed everybody who has the role but reviewed a part of it
     */
    public record Deciders(List<People.Named> free, List<Involved> involved, List<People.Named> reviewed) {

        /** Whether everybody with the role may decide, as far as this rule goes. */
        public boolean allFree() {
            return involved.isEmpty() && reviewed.isEmpty();
        }
    }

    /** Somebody who would decide but for the hand they had in it. */
    public record Involved(People.Named person, List<Act> acts) {}

    /** Which role decides so. */
    public static Role roleOf(DecisionKind kind) {
        return kind == DecisionKind.REVIEW ? Role.REVIEWER : Role.MANAGER;
    }

    /** Whether that person has the role for it, or was named to stand in for who has. */
    public boolean hasRole(String subject, DecisionKind kind, String person, Set<Role> roles) {
        return roles.contains(roleOf(kind)) || substitutes.of(subject, kind).contains(person);
    }

    /**
     * @param also somebody who is about to do a part of it
     */
    @Transactional(readOnly = true)
    public Deciders deciders(String subject, DecisionKind kind, String... also) {
        Subject about = new Subject(subject);
        List<Act.Hand> hadAHand = hands.in(about);
        Set<String> without = new HashSet<>(Act.people(hadAHand));
        without.addAll(List.of(also));
        Set<String> reviewers = kind == DecisionKind.APPROVAL ? hands.reviewersOf(about) : Set.of();
        List<People.Named> all = substitutes.with(people.having(roleOf(kind), about.agency()), subject, kind);
        return new Deciders(
                all.stream()
                        .filter(one -> !without.contains(one.id()) && !reviewers.contains(one.id()))
                        .toList(),
                all.stream()
                        .filter(one -> without.contains(one.id()))
                        .map(one -> new Involved(one, actsOf(one.id(), hadAHand)))
                        .toList(),
                all.stream()
                        .filter(one -> !without.contains(one.id()) && reviewers.contains(one.id()))
                        .toList());
    }

    private static List<Act> actsOf(String person, List<Act.Hand> hands) {
        return hands.stream()
                .filter(hand -> hand.person().equals(person))
                .map(Act.Hand::act)
                .toList();
    }

    /**
     * Leaves an audit entry when it says no, although nothing else is changed then.
     *
     * @throws Refused naming who may decide, when the person had a hand in it
     */
    @Transactional(readOnly = true)
    public void mustBeFree(String subject, DecisionKind kind, String person) {
        Subject about = new Subject(subject);
        boolean involved = Act.people(hands.in(about)).contains(person);
        boolean reviewed = kind == DecisionKind.APPROVAL && hands.reviewersOf(about).contains(person);
        if (involved || reviewed) {
            tries.keep(subject, kind, person);
            throw refusal(involved ? "four-eyes.own-work" : "four-eyes.reviewed", deciders(subject, kind));
        }
    }

    private static Refused refusal(String why, Deciders deciders) {
        return deciders.free().isEmpty()
                ? Refused.forbidden(why + ".nobody")
                : Refused.forbidden(why, namesOf(deciders.free()));
    }

    static String namesOf(List<People.Named> people) {
        return String.join(", ", people.stream().map(People.Named::name).toList());
    }
}
