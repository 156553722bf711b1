package org.sujarit.process.task;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.cycle.Cycles;

/**
 * Hands work on when people change: whoever heads a unit from now on is offered what waits there, and whoever is no longer
 * what work is for keeps none of it, so that others can take it up.
 */
@Component
class HandingOn {

    private static final Set<String> ROLES_WORK =
            Set.of(UserTask.keys(task -> task.doer().role().isPresent() && !task.decides()));
    private static final String[] HEADS_WORK = UserTask.keys(task -> task.doer() == UserTask.Doer.HEAD_OF_UNIT);

    private final WorkPools pools;
    private final Cycles cycles;
    private final People people;
    private final ActingAs actingAs;
    private final RoleChanges roles;
    private final GivingBack givingBack;
    private final DecisionOffers decisions;

    HandingOn(
            WorkPools pools,
            Cycles cycles,
            People people,
            ActingAs actingAs,
            RoleChanges roles,
            GivingBack givingBack,
            DecisionOffers decisions) {
        this.pools = pools;
        this.cycles = cycles;
        this.people = people;
        this.actingAs = actingAs;
        this.roles = roles;
        this.givingBack = givingBack;
        this.decisions = decisions;
    }

    /** Changes what groups a person is in; the work goes with it or nothing changes. */
    @Transactional
    public <T extends @Nullable Object> T with(String person, Supplier<T> change) {
        return roles.during(person, () -> handedOn(List.of(person), change));
    }

    /** Changes what belongs to a group, or that there is one: the same for everybody who is in it. */
    @Transactional
    public <T extends @Nullable Object> T withMembers(String group, Supplier<T> change) {
        List<String> members = actingAs.lookUp(() -> people.membersOf(group)).stream()
                .map(People.Named::id)
                .toList();
        return handedOn(members, change);
    }

    /** Where no year is open there is no work: whoever sets an agency up is not looked at for each step. */
    private <T extends @Nullable Object> T handedOn(List<String> persons, Supplier<T> change) {
        String by = actingAs.person().orElse(Actor.SYSTEM);
        Set<String> agencies = new HashSet<>(agenciesOf(persons));
        Map<String, Set<Long>> owned = isWorkIn(agencies) ? ownedWithin(persons) : Map.of();
        T done = change.get();
        agencies.addAll(agenciesOf(persons));
        if (isWorkIn(agencies)) {
            actingAs.lookUp(() -> {
                persons.forEach(person -> handOn(person, owned.getOrDefault(person, Set.of()), by));
                decisions.againIn(agencies, by);
                return true;
            });
        }
        return done;
    }

    private boolean isWorkIn(Set<String> agencies) {
        return !cycles.openOf(agencies).isEmpty();
    }

    private List<String> agenciesOf(List<String> persons) {
        return persons.stream()
                .flatMap(person -> people.agenciesOf(person).stream())
                .toList();
    }

    private Map<String, Set<Long>> ownedWithin(List<String> persons) {
        return persons.stream()
                .collect(Collectors.toMap(
                        person -> person, person -> givingBack.ownedWithin(person, people.groupsOf(person))));
    }

    private void handOn(String person, Set<Long> owned, String by) {
        List<String> groups = people.groupsOf(person);
        handOn(person, groups, by);
        Set<Long> left = new HashSet<>(owned);
        left.removeAll(givingBack.ownedWithin(person, groups));
        givingBack.leave(left, person, by);
    }

    private void handOn(String person, List<String> groups, String by) {
        List<Task> taken = pools.query().taskAssignee(person).list().stream()
                .filter(task -> task.getTaskDefinitionKey() != null) // of no process, so nobody else's
                .toList();
        leaveWhatIsForOthers(taken, person, groups, by);
        Set<String> theirs = groups.contains(Role.UNIT_HEAD.group()) ? waitingIn(groups) : Set.of();
        Set<String> offered = ids(headsWork().taskCandidateUser(person).includeAssignedTasks());
        theirs.stream().filter(task -> !offered.contains(task)).forEach(task -> pools.offerTo(person, task));
        if (groups.contains(Role.ITA_OFFICER.group())) {
            return; // may name any owner, whoever heads the unit
        }
        offered.stream().filter(task -> !theirs.contains(task)).forEach(task -> pools.takeFrom(person, task));
        taken.stream()
                .filter(task -> UserTask.of(task.getTaskDefinitionKey()).doer() == UserTask.Doer.HEAD_OF_UNIT)
                .filter(task -> !theirs.contains(task.getId()))
                .forEach(task -> givingBack.giveBack(task, person, by));
    }

    private void leaveWhatIsForOthers(List<Task> held, String person, List<String> groups, String by) {
        List<Task> taken = held.stream()
                .filter(task -> ROLES_WORK.contains(task.getTaskDefinitionKey()))
                .toList();
        if (taken.isEmpty()) {
            return;
        }
        Set<Role> roles = People.rolesOf(groups);
        Set<String> agencies = people.agenciesOf(person);
        taken.stream()
                .filter(task -> !agencies.contains(task.getTenantId())
                        || !roles.contains(UserTask.of(task.getTaskDefinitionKey())
                                .doer()
                                .role()
                                .orElseThrow()))
                .forEach(task -> givingBack.giveBack(task, person, by));
    }

    /** Of a unit's measures only those that wait for an owner, so this stays short. */
    private Set<String> waitingIn(List<String> units) {
        List<String> keys = givingBack.withoutOwnerIn(units);
        return keys.isEmpty() ? Set.of() : ids(headsWork().processInstanceBusinessKeyIn(keys.toArray(String[]::new)));
    }

    private TaskQuery headsWork() {
        return pools.query().taskDefinitionKeyIn(HEADS_WORK);
    }

    private static Set<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).collect(Collectors.toSet());
    }
}
