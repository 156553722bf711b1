package org.sujarit.api.cycle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.api.measure.MeasureView;
import org.sujarit.api.measure.MeasureViews;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measures;
import org.sujarit.measure.PlannedMeasure;
import org.sujarit.measure.Progress;
import org.sujarit.process.start.AddingMeasures;
import org.sujarit.process.start.Processes;
import org.sujarit.refusal.Refused;

/** The years of my agencies. */
@RestController
@RequestMapping("/api/cycles")
class CyclesController {

    private final Cycles cycles;
    private final Measures measures;
    private final Agencies agencies;
    private final Processes processes;
    private final AddingMeasures adding;
    private final CycleViews views;
    private final MeasureViews measureViews;
    private final CheckLists checks;
    private final People people;
    private final CurrentActor current;

    CyclesController(
            Cycles cycles,
            Measures measures,
            Agencies agencies,
            Processes processes,
            AddingMeasures adding,
            CycleViews views,
            MeasureViews measureViews,
            CheckLists checks,
            People people,
            CurrentActor current) {
        this.cycles = cycles;
        this.measures = measures;
        this.agencies = agencies;
        this.processes = processes;
        this.adding = adding;
        this.views = views;
        this.measureViews = measureViews;
        this.checks = checks;
        this.people = people;
        this.current = current;
    }

    /** A cycle in a list. */
    record Line(CycleView cycle, AgencyView agency, long total, long closed) {}

    /** What the start form offers. */
    record StartChoices(List<AgencyView> agencies, int nextYear) {}

    /** What the form for an added measure offers. */
    record MeasureChoices(List<FindingView> findings, List<People.Named> units) {}

    /** Which year to open. */
    record Opening(@Nullable String agency, @Nullable Integer fiscalYear) {}

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
                    return new Line(views.of(cycle), agency(cycle), done.total(), done.closed());
                })
                .toList();
    }

    @GetMapping("/choices")
    StartChoices choices() {
        List<AgencyView> mine = agencies.findByCodeInOrderByName(current.get().agencies()).stream()
                .filter(Agency::active)
                .map(AgencyView::of)
                .toList();
        int newest = cycles.ofAgencies(current.get().agencies()).stream()
                .mapToInt(cycle -> cycle.fiscalYear().year())
                .max()
                .orElse(0);
        return new StartChoices(mine, newest + 1);
    }

    /** Opens a year. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CycleView open(@RequestBody Opening opening) {
        Actor actor = current.get();
        actor.mustBe(Role.ITA_OFFICER);
        if (opening.agency() == null || opening.fiscalYear() == null) {
            throw Refused.because("cycle.start.incomplete");
        }
        actor.mustBelongTo(opening.agency());
        return views.of(processes.openCycle(opening.agency(), opening.fiscalYear()));
    }

    @GetMapping("/{id}")
    CycleView one(@PathVariable Long id) {
        return views.of(readable(id));
    }

    @GetMapping("/{id}/findings")
    List<FindingView> findings(@PathVariable Long id) {
        return views.findingsOf(readable(id));
    }

    @GetMapping("/{id}/measure-choices")
    MeasureChoices measureChoices(@PathVariable Long id) {
        Cycle cycle = readable(id);
        return new MeasureChoices(
                views.findingsOf(cycle), people.unitsOf(cycle.agency().code()));
    }

    /** What is worth a look before somebody approves, as a spell-checker marks words. */
    @GetMapping("/{id}/checks")
    List<CheckLists.Line> checks(@PathVariable Long id) {
        return checks.of(readable(id));
    }

    @GetMapping("/{id}/measures")
    @Transactional(readOnly = true)
    public List<MeasureView> measures(@PathVariable Long id) {
        readable(id);
        return measureViews.of(measures.findByCycleIdOrderByOrdinal(id));
    }

    /** Adds a measure to a year that runs. */
    @PostMapping("/{id}/measures")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public MeasureView add(@PathVariable Long id, @RequestBody PlannedMeasure.Typed typed) {
        Actor actor = current.get();
        actor.mustBe(Role.ITA_OFFICER);
        return measureViews
                .of(List.of(adding.add(readable(id), typed, actor.id())))
                .get(0);
    }

    private Cycle readable(Long id) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        return cycle;
    }

    private static AgencyView agency(Cycle cycle) {
        return AgencyView.of(cycle.agency());
    }
}
