package org.sujarit.api.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.measure.SeenMeasures;
import org.sujarit.process.work.Work;
import org.sujarit.process.work.WorkList;

/** My tasks. */
@RestController
@RequestMapping("/api/tasks")
class TasksController {

    private final Work work;
    private final TaskLists lists;
    private final TaskPages pages;
    private final SeenMeasures seen;
    private final CurrentActor current;

    TasksController(Work work, TaskLists lists, TaskPages pages, SeenMeasures seen, CurrentActor current) {
        this.work = work;
        this.lists = lists;
        this.pages = pages;
        this.seen = seen;
        this.current = current;
    }

    /** What is assigned or offered to me. */
    @GetMapping
    List<TaskLines.Line> mine() {
        return lists.of(current.get()).tasks();
    }

    /** One of my lists, and how much stands in each of them. */
    @GetMapping("/lists/{list}")
    TaskLists.Listed list(@PathVariable WorkList list) {
        return lists.in(list, current.get());
    }

    /** What waits for my approval, and how much of it there is. */
    @GetMapping("/approvals")
    TaskLists.Page approvals() {
        return lists.approvalsOf(current.get());
    }

    /** One task with everything needed to do it. */
    @GetMapping("/{id}")
    TaskPages.Page one(@PathVariable String id) {
        TaskPages.Page page = pages.of(id, current.get());
        page.measureSeen().ifPresent(measure -> seen.saw(measure, page.dossier().digest()));
        return page;
    }

    /** Keeps what I typed so far. */
    @PutMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepDraft(@PathVariable String id, @RequestBody JsonNode content) {
        work.keepDraft(id, content, current.get());
    }

    /** Finishes the task; what the body holds depends on the kind of task. */
    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(@PathVariable String id, @RequestBody JsonNode body) {
        work.finish(id, body, current.get());
    }
}
