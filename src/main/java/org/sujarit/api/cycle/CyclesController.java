package org.sujarit.api.cycle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.CurrentActor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.measure.Progress;

/** The years of my agencies. */
@RestController
@RequestMapping("/api/cycles")
class CyclesController {

    private final Cycles cycles;
    private final ReadableCycles readable;
    private final Measures measures;
    private final CycleViews views;
    private final CheckLists checks;
    private final CurrentActor current;

    CyclesController(
            Cycles cycles,
            ReadableCycles readable,
            Measures measures,
            CycleViews views,
            CheckLists checks,
            CurrentActor current) {
        this.cycles = cycles;
        this.readable = readable;
        this.measures = measures;
        this.views = views;
        this.checks = checks;
        this.current = current;
    }

    /** A cycle in a list. */
    record Line(CycleView cycle, AgencyView agency, long total, long closed) {}

    @GetMapping
    List<Line> mine() {
        List<Cycle> all = cycles.ofAgencies(current.get().agencies());
        Map<Long, Progress> progress = measures
                .progressOf(all.stream().map(Cycle::id).toList())
                .stream()
                .collect(Collectors.toMap(Progress::cycleId, Function.identity()));
        return all.stream()
                .map(cycle -> {
                    Progress done = progress.getOrDefault(cycle.id(), new Progress(cycle.id(), 0, 0));
                    return new Line(views.of(cycle), AgencyView.of(cycle.agency()), done.total(), done.closed());
                })
                .toList();
    }

    @GetMapping("/{id}")
    CycleView one(@PathVariable Long id) {
        return views.of(readable.get(id));
    }

    @GetMapping("/{id}/findings")
    List<FindingView> findings(@PathVariable Long id) {
        return views.findingsOf(readable.get(id));
    }

    /** What is worth a look before somebody approves, as a spell-checker marks words. */
    @GetMapping("/{id}/checks")
    List<CheckLists.Line> checks(@PathVariable Long id) {
        return checks.of(readable.get(id));
    }
}
