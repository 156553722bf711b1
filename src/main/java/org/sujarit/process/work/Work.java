package org.sujarit.process.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.process.step.Step;
import org.sujarit.process.step.Steps;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;

/** A person's tasks: finding them, taking them and finishing them. */
@Component
public class Work {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Steps steps;
    private final Drafts drafts;
    private final Finishing finishing;
    private final ActingAs actingAs;

    Work(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            Steps steps,
            Drafts drafts,
            Finishing finishing,
            ActingAs actingAs) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.steps = steps;
        this.drafts = drafts;
        this.finishing = finishing;
        this.actingAs = actingAs;
    }

    /** The first of a person's tasks; {@code total} counts the others too. */
    public record First(List<Task> tasks, long total) {}

    /** What a person has to do: assigned first by due date, then what is offered; at most {@code limit} of each. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit) {
        return of(person, limit, tasks::createTaskQuery);
    }

    /** The same of the tasks whose key begins like that only. */
    @Transactional(readOnly = true)
    public First of(Actor person, int limit, String keys) {
        return of(person, limit, () -> tasks.createTaskQuery().taskDefinitionKeyLike(keys + "%"));
    }

    private static First of(Actor person, int limit, Supplier<TaskQuery> any) {
        First mine = first(
                limit,
                any.get()
                        .taskAssignee(person.id())
                        .orderByDueDate()
                        .asc()
                        .orderByTaskCreateTime()
                        .asc());
        First offered = first(
                limit,
                any.get().taskCandidateUser(person.id()).orderByTaskCreateTime().asc());
        return new First(
                Stream.concat(mine.tasks().stream(), offered.tasks().stream()).toList(),
                mine.total() + offered.total());
    }

    /** Counting costs a question more only where there are others. */
    private static First first(int limit, TaskQuery query) {
        List<Task> found = query.listPage(0, limit);
        return new First(found, found.size() < limit ? found.size() : query.count());
    }

    /** A task that is open, with the business key of the year or measure it belongs to. */
    public record Open(String id, String key, String businessKey) {}

    /**
     * All open work of a year and its measures, whoever it is meant for and whoever asks: only for callers that have
     * made sure that the person may read the year.
     */
    @Transactional(readOnly = true)
    public List<Open> openIn(String cycleKey) {
        return actingAs.lookUp(() -> {
            Map<String, String> keys = instancesOf(cycleKey);
            if (keys.isEmpty()) {
                return List.of();
            }
            return tasks.createTaskQuery().processInstanceIdIn(keys.keySet().toArray(String[]::new)).list().stream()
                    .map(task -> new Open(
                            task.getId(),
                            task.getTaskDefinitionKey(),
                            Objects.requireNonNull(keys.get(task.getProcessInstanceId()))))
                    .toList();
        });
    }

    /** Business keys of the year and its measures by the id of their instance. */
    private Map<String, String> instancesOf(String cycleKey) {
        return runtime
                .createProcessInstanceQuery()
                .or()
                .processInstanceBusinessKey(cycleKey)
                .processInstanceBusinessKeyLike(cycleKey + "/%")
                .endOr()
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** @throws Refused when it is done already, or there is none that this person may see */
    @Transactional(readOnly = true)
    public Task get(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw gone(taskId);
        }
        return task;
    }

    /** Most people may not read the engine's history, but whoever was second has to learn that somebody was first. */
    private Refused gone(String taskId) {
        HistoricTaskInstance past = actingAs.lookUp(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        return past != null && actingAs.belongsTo(past.getTenantId())
                ? Refused.conflict("work.already-done")
                : Refused.missing("work.missing");
    }

    /** What a task is about that the person was allowed to see. */
    @Transactional(readOnly = true)
    public Step.About about(Task task) {
        Map<String, Object> ids =
                actingAs.lookUp(() -> tasks.getVariables(task.getId(), List.of(Variables.CYCLE, Variables.MEASURE)));
        Object cycle = Objects.requireNonNull(ids.get(Variables.CYCLE), task.getId());
        return new Step.About((Long) cycle, (Long) ids.get(Variables.MEASURE));
    }

    /**
     * Finishes a task, claiming it first where it is offered, so that history names who did it. The domain's change, its
     * audit entry and the engine's step are one transaction.
     *
     * @throws Refused when a rule says no, the task is somebody else's, or it is done already; nothing is changed then
     */
    @Transactional
    public void finish(String taskId, JsonNode body, Actor person) {
        finishing.inOneCommand(() -> finishOnce(taskId, body, person));
    }

    private void finishOnce(String taskId, JsonNode body, Actor person) {
        Finishing.Found task = finishing.find(taskId).orElseThrow(() -> gone(taskId));
        person.mustBelongTo(task.agency());
        if (!task.offeredTo(person)) {
            mustBeMine(task.assignee(), person);
        }
        steps.of(task.key()).finish(task.about(), body, person);
        finishing.finish(task, person);
    }

    /** Keeps what a person typed so far. */
    @Transactional
    public void keepDraft(String taskId, JsonNode body, Actor person) {
        mustBeMine(get(taskId).getAssignee(), person);
        drafts.keep(taskId, person.id(), body);
    }

    private static void mustBeMine(@Nullable String assignee, Actor person) {
        if (assignee == null) {
            throw Refused.forbidden("work.not-for-you");
        }
        if (!assignee.equals(person.id())) {
            throw Refused.conflict("work.taken");
        }
    }
}
