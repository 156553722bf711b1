package org.sujarit.api.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.measure.MeasureContent;
import org.sujarit.process.work.ChangingCourse;

/** One measure, and the two things that can happen to it at any time. */
@RestController
@RequestMapping("/api/measures/{id}")
class MeasuresController {

    private final ReadableMeasures measures;
    private final ChangingCourse changing;
    private final MeasureViews views;
    private final CurrentActor current;

    MeasuresController(ReadableMeasures measures, ChangingCourse changing, MeasureViews views, CurrentActor current) {
        this.measures = measures;
        this.changing = changing;
        this.views = views;
        this.current = current;
    }

    /** Who takes over, and why. */
    record Reassignment(@Nullable String owner, @Nullable String reason) {}

    /** Why it is to be given up. */
    record CancellationWish(@Nullable String reason) {}

    @GetMapping
    @Transactional(readOnly = true)
    public MeasureView one(@PathVariable Long id) {
        return views.of(measures.get(id));
    }

    /** What was done, step by step. */
    @GetMapping("/results")
    @Transactional(readOnly = true)
    public List<MeasureContent.Step> results(@PathVariable Long id) {
        return one(id).activities();
    }

    /** Names another owner. */
    @PostMapping("/reassignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(@PathVariable Long id, @RequestBody Reassignment wish) {
        Actor actor = current.get();
        measures.mustBeReadable(id);
        changing.reassign(id, wish.owner(), wish.reason() == null ? "" : wish.reason(), actor);
    }

    /** Asks to give the measure up. */
    @PostMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void requestCancellation(@PathVariable Long id, @RequestBody CancellationWish wish) {
        Actor actor = current.get();
        measures.mustBeReadable(id);
        changing.requestCancellation(id, wish.reason() == null ? "" : wish.reason(), actor);
    }
}
