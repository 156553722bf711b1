package org.sujarit.process.task;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.People;
import org.sujarit.review.FourEyes;

/**
 * Offers decisions to who may give them. Where everybody with the role may, the role is offered the work as the diagram
 * says; where somebody had a hand in it or stands in for others, the free ones are offered it one by one.
 */
@Component
public class DecisionOffers {

    private static final String[] DECISIONS = UserTask.keys(UserTask::decides);

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FourEyes fourEyes;
    private final ActingAs actingAs;

    DecisionOffers(TaskService tasks, RuntimeService runtime, FourEyes fourEyes, ActingAs actingAs) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.fourEyes = fourEyes;
        this.actingAs = actingAs;
    }

    void offer(DelegateTask task) {
        String subject = task.getExecution().getProcessBusinessKey();
        chosen(UserTask.of(task.getTaskDefinitionKey()), subject).ifPresent(people -> {
            task.deleteCandidateGroup(role(task.getTaskDefinitionKey()));
            task.addCandidateUsers(people);
        });
    }

    /** Who is offered the work instead of all with the role; empty where the role is. */
    private Optional<List<String>> chosen(UserTask task, String businessKey) {
        return task.decision().flatMap(kind -> {
            FourEyes.Deciders deciders = fourEyes.deciders(task.subject(businessKey), kind);
            return deciders.wholeRole()
                    ? Optional.empty()
                    : Optional.of(deciders.free().stream().map(People.Named::id).toList());
        });
    }

    /** Once more, since it changed who has which role or who stands in. */
    @Transactional
    public void againIn(Collection<String> agencies) {
        if (!agencies.isEmpty()) {
            again(tasks.createTaskQuery().tenantIdIn(agencies.toArray(String[]::new)));
        }
    }

    /** The same of all there is, as versions before this one offered it. */
    @Transactional
    public void againEverywhere() {
        again(tasks.createTaskQuery());
    }

    private void again(TaskQuery query) {
        actingAs.lookUp(() -> {
            query.taskDefinitionKeyIn(DECISIONS).list().forEach(this::again);
            return true;
        });
    }

    private void again(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        String group = role(task.getTaskDefinitionKey());
        Optional<List<String>> chosen = chosen(UserTask.of(task.getTaskDefinitionKey()), instance.getBusinessKey());
        Set<String> wanted = new HashSet<>(chosen.orElse(List.of()));
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        boolean offeredToRole = links.stream().anyMatch(link -> group.equals(link.getGroupId()));
        if (offeredToRole && chosen.isPresent()) {
            tasks.deleteCandidateGroup(task.getId(), group);
        } else if (!offeredToRole && chosen.isEmpty()) {
            tasks.addCandidateGroup(task.getId(), group);
        }
        Set<String> had = links.stream()
                .filter(link -> link.getUserId() != null && link.getType().equals("candidate"))
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
        had.stream().filter(one -> !wanted.contains(one)).forEach(one -> tasks.deleteCandidateUser(task.getId(), one));
        wanted.stream().filter(one -> !had.contains(one)).forEach(one -> tasks.addCandidateUser(task.getId(), one));
    }

    private static String role(String task) {
        return UserTask.of(task).doer().role().orElseThrow().group();
    }
}
