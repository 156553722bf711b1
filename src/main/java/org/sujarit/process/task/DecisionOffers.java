package org.sujarit.process.task;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.review.FourEyes;

/**
 * Offers decisions to who may give them. Where everybody with the role may, the role is offered the work as the diagram
 * says; where somebody had a hand in it or stands in for others, the free ones are offered it one by one.
 * Whoever holds one and may not give it any more, gives it back.
 */
@Component
public class DecisionOffers {

    private static final String[] DECISIONS = UserTask.keys(UserTask::decides);

    private final WorkPools pools;
    private final RuntimeService runtime;
    private final FourEyes fourEyes;
    private final GivingBack givingBack;
    private final ActingAs actingAs;

    DecisionOffers(
            WorkPools pools, RuntimeService runtime, FourEyes fourEyes, GivingBack givingBack, ActingAs actingAs) {
        this.pools = pools;
        this.runtime = runtime;
        this.fourEyes = fourEyes;
        this.givingBack = givingBack;
        this.actingAs = actingAs;
    }

    void offer(DelegateTask task) {
        UserTask kind = UserTask.of(task.getTaskDefinitionKey());
        if (!kind.decides()) {
            return;
        }
        FourEyes.Deciders deciders = deciders(kind, task.getExecution().getProcessBusinessKey());
        if (!deciders.wholeRole()) {
            takeFrom(group(kind), (TaskEntity) task);
            task.addCandidateUsers(ids(deciders));
        }
    }

    /** The link is not in the database yet; the engine's own way of deleting it looks for it there and finds nothing. */
    private static void takeFrom(String group, TaskEntity task) {
        List<IdentityLinkEntity> links = task.getIdentityLinks();
        List.copyOf(links).stream()
                .filter(link -> group.equals(link.getGroupId()))
                .forEach(link -> {
                    link.delete();
                    links.remove(link);
                });
    }

    private FourEyes.Deciders deciders(UserTask decision, String businessKey) {
        return fourEyes.deciders(
                decision.subject(businessKey), decision.decision().orElseThrow());
    }

    /**
     * Once more, since it changed who has which role or who stands in.
     *
     * @param by user id of who changed it
     */
    @Transactional
    public void againIn(Collection<String> agencies, String by) {
        if (!agencies.isEmpty()) {
            again(pools.query().tenantIdIn(agencies.toArray(String[]::new)), by);
        }
    }

    /** The same of all that was opened before that moment. */
    @Transactional
    public void againOpenedBefore(Instant moment) {
        again(pools.query().taskCreatedBefore(Date.from(moment)), Actor.SYSTEM);
    }

    private void again(TaskQuery query, String by) {
        actingAs.lookUp(() -> {
            query.taskDefinitionKeyIn(DECISIONS).list().forEach(task -> again(task, by));
            return true;
        });
    }

    private void again(Task task, String by) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        UserTask kind = UserTask.of(task.getTaskDefinitionKey());
        FourEyes.Deciders deciders = deciders(kind, instance.getBusinessKey());
        offerTo(deciders, group(kind), task.getId());
        String holder = task.getAssignee();
        if (holder != null && !deciders.mayDecide(holder)) {
            givingBack.giveBack(task, holder, by);
        }
    }

    private void offerTo(FourEyes.Deciders deciders, String group, String task) {
        List<IdentityLink> links = pools.links(task);
        boolean offeredToRole = links.stream().anyMatch(link -> group.equals(link.getGroupId()));
        if (offeredToRole && !deciders.wholeRole()) {
            pools.takeFromGroup(group, task);
        } else if (!offeredToRole && deciders.wholeRole()) {
            pools.offerToGroup(group, task);
        }
        Set<String> wanted = deciders.wholeRole() ? Set.of() : Set.copyOf(ids(deciders));
        Set<String> had = links.stream()
                .filter(link -> link.getUserId() != null && link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
        had.stream().filter(one -> !wanted.contains(one)).forEach(one -> pools.takeFrom(one, task));
        wanted.stream().filter(one -> !had.contains(one)).forEach(one -> pools.offerTo(one, task));
    }

    private static List<String> ids(FourEyes.Deciders deciders) {
        return deciders.free().stream().map(People.Named::id).toList();
    }

    private static String group(UserTask decision) {
        return decision.doer().role().orElseThrow().group();
    }
}
