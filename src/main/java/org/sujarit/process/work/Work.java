package org.sujarit.process.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.process.step.Steps;
import org.sujarit.refusal.Refused;

/** Tasks: finding, taking and finishing them. */
@Component
public class Work {

    private final TaskService tasks;
    private final PastWork past;
    private final Subjects subjects;
    private final Steps steps;
    private final Drafts drafts;
    private final Finishing finishing;
    private final ActingAs actingAs;

    Work(
            TaskService tasks,
            PastWork past,
            Subjects subjects,
            Steps steps,
            Drafts drafts,
            Finishing finishing,
            ActingAs actingAs) {
        this.tasks = tasks;
        this.past = past;
        this.subjects = subjects;
        this.steps = steps;
        this.drafts = drafts;
        this.finishing = finishing;
        this.actingAs = actingAs;
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
            Map<String, String> keys = subjects.instancesOf(cycleKey);
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

    /** @throws Refused when it is done already, or there is none that this person may see */
    @Transactional(readOnly = true)
    public OpenTask get(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw past.gone(taskId);
        }
        return subjects.with(List.of(task)).get(0);
    }

    /** Whether that person is one of those who may take it. */
    @Transactional(readOnly = true)
    public boolean isOffered(String taskId, Actor person) {
        return tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateUser(person.id())
                        .count()
                > 0;
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
        Finishing.Found task = finishing.find(taskId).orElseThrow(() -> past.gone(taskId));
        try {
            finish(task, body, person);
        } catch (Refused refused) {
            throw refused.concerning(task.agency());
        }
    }

    private void finish(Finishing.Found task, JsonNode body, Actor person) {
        mustBeTheirAgencys(task, person);
        if (task.assignee() == null) {
            mustBeOffered(task, person);
        } else {
            mustBeMine(task.assignee(), person);
        }
        steps.of(task.key()).finish(task.about(), body, person);
        finishing.finish(task, person);
    }

    /** Keeps what a person typed so far. */
    @Transactional
    public void keepDraft(String taskId, JsonNode body, Actor person) {
        Finishing.Found task = finishing.find(taskId).orElseThrow(() -> past.gone(taskId));
        try {
            mustBeTheirAgencys(task, person);
            mustBeTaken(task, person);
            drafts.keep(taskId, person.id(), body);
        } catch (Refused refused) {
            throw refused.concerning(task.agency());
        }
    }

    /** As of work that is not there, so that nobody learns what others have. */
    private static void mustBeTheirAgencys(Finishing.Found task, Actor person) {
        if (!person.agencies().contains(task.agency())) {
            throw Refused.missing("work.missing");
        }
    }

    private void mustBeTaken(Finishing.Found task, Actor person) {
        String assignee = task.assignee();
        if (assignee == null) {
            mustBeOffered(task, person);
            throw Refused.conflict("work.not-taken");
        }
        mustBeMine(assignee, person);
    }

    /** What that person typed before and did not send. */
    @Transactional(readOnly = true)
    public Optional<Drafts.Draft> draftOf(String taskId, Actor person) {
        return drafts.find(taskId, person.id());
    }

    /** Whom it is offered to is read after the task; in between somebody may have finished it. */
    private void mustBeOffered(Finishing.Found task, Actor person) {
        if (!task.offeredTo(person)) {
            finishing.mustNotBeOwnWork(task, person);
            throw finishing.isOpen(task.id()) ? Refused.forbidden("work.not-for-you") : past.gone(task.id());
        }
    }

    private static void mustBeMine(String assignee, Actor person) {
        if (!assignee.equals(person.id())) {
            throw Refused.conflict("work.taken");
        }
    }
}
