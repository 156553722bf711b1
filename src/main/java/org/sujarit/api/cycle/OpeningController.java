package org.sujarit.api.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.process.start.Processes;
import org.sujarit.refusal.Refused;

/** Opens years. */
@RestController
@RequestMapping("/api/cycles")
class OpeningController {

    private final Agencies agencies;
    private final Processes processes;
    private final CycleViews views;
    private final CurrentActor current;
    private final Clock clock;

    OpeningController(Agencies agencies, Processes processes, CycleViews views, CurrentActor current, Clock clock) {
        this.agencies = agencies;
        this.processes = processes;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the start form offers.
     *
     * @param nextYear the fiscal year that goes on; another one is opened only by who means it
     */
    record StartChoices(List<AgencyView> agencies, int nextYear) {}

    /** Which year to open. */
    record Opening(@Nullable String agency, @Nullable Integer fiscalYear) {}

    @GetMapping("/choices")
    StartChoices choices() {
        List<AgencyView> mine = agencies.findByCodeInOrderByName(current.get().agencies()).stream()
                .filter(Agency::active)
                .map(AgencyView::of)
                .toList();
        return new StartChoices(mine, FiscalYear.of(LocalDate.now(clock)).year());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CycleView open(@RequestBody Opening opening) {
        Actor actor = current.officer();
        if (opening.agency() == null || opening.fiscalYear() == null) {
            throw Refused.because("cycle.start.incomplete");
        }
        actor.mustBelongTo(opening.agency());
        return views.of(processes.openCycle(opening.agency(), opening.fiscalYear()));
    }
}
