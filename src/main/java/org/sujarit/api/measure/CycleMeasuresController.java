package org.sujarit.api.measure;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.People;
import org.sujarit.api.cycle.CycleViews;
import org.sujarit.api.cycle.FindingView;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;

/** The measures of a year. */
@RestController
@RequestMapping("/api/cycles/{id}")
class CycleMeasuresController {

    private final ReadableCycles cycles;
    private final MeasureViews views;
    private final CycleViews cycleViews;
    private final People people;

    CycleMeasuresController(ReadableCycles cycles, MeasureViews views, CycleViews cycleViews, People people) {
        this.cycles = cycles;
        this.views = views;
        this.cycleViews = cycleViews;
        this.people = people;
    }

    /** What the form for an amendment offers. */
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
}
