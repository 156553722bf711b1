package org.sujarit.api.measure;

import java.util.List;
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
import org.sujarit.access.People;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.cycle.FindingView;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.process.start.AddingMeasures;

/** The measures of a year. */
@RestController
@RequestMapping("/api/cycles/{id}")
class CycleMeasuresController {

    private final ReadableCycles cycles;
    private final AddingMeasures adding;
    private final MeasureViews views;
    private final CycleViews cycleViews;
    private final People people;
    private final CurrentActor current;

    CycleMeasuresController(
            ReadableCycles cycles,
            AddingMeasures adding,
            MeasureViews views,
            CycleViews cycleViews,
            People people,
            CurrentActor current) {
        this.cycles = cycles;
        this.adding = adding;
        this.views = views;
        this.cycleViews = cycleViews;
        this.people = people;
        this.current = current;
    }

    /** What the form for an added measure offers. */
    record MeasureChoices(List<FindingView> findings, List<People.Named> units) {}

    @GetMapping("/measures")
    @Transactional(readOnly = true)
    public List<MeasureView> measures(@PathVariable Long id) {
        return views.ofCycle(cycles.get(id));
    }

    @GetMapping("/measure-choices")
    MeasureChoices choices(@PathVariable Long id) {
        Cycle cycle = cycles.get(id);
        return new MeasureChoices(
                cycleViews.findingsOf(cycle), people.unitsOf(cycle.agency().code()));
    }

    /** Adds a measure to a year that runs. */
    @PostMapping("/measures")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public MeasureView add(@PathVariable Long id, @RequestBody PlannedMeasure.Typed typed) {
        Actor actor = current.officer();
        return views.of(adding.add(cycles.get(id), typed, actor.id()));
    }
}
