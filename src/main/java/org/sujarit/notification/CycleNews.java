package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.event.PlanReturned;
import org.sujarit.cycle.event.PlanSubmitted;
import org.sujarit.cycle.event.ReportReturned;
import org.sujarit.cycle.event.ReportSubmitted;
import org.sujarit.event.Event;
import org.sujarit.publication.DocumentPublished;
import org.sujarit.review.Submitters;

/** What an agency's ITA officers are told about its year. */
@Component
class CycleNews {

    private final Cycles cycles;
    private final People people;
    private final Submitters submitters;
    private final Inbox inbox;

    CycleNews(Cycles cycles, People people, Submitters submitters, Inbox inbox) {
        this.cycles = cycles;
        this.people = people;
        this.submitters = submitters;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.plan-returned")
    void on(PlanReturned event) {
        Cycle cycle = cycles.get(event.cycle());
        if (cycle.state() == CycleState.PLANNING) {
            tellWhoMends(event, Occasion.PLAN_RETURNED, cycle, submitters.ofPlan(cycle.key()));
        }
    }

    /** At once, as with a measure. */
    @EventListener
    void on(PlanSubmitted event) {
        inbox.settle(event, cycles.get(event.cycle()).key(), EnumSet.of(Occasion.PLAN_RETURNED));
    }

    @ApplicationModuleListener(id = "inbox.report-returned")
    void on(ReportReturned event) {
        Cycle cycle = cycles.get(event.cycle());
        if (EnumSet.of(CycleState.REPORT_RETURNED, CycleState.REPORTING).contains(cycle.state())) {
            tellWhoMends(event, Occasion.REPORT_RETURNED, cycle, submitters.ofReport(cycle.key()));
        }
    }

    @EventListener
    void on(ReportSubmitted event) {
        inbox.settle(event, cycles.get(event.cycle()).key(), EnumSet.of(Occasion.REPORT_RETURNED));
    }

    @ApplicationModuleListener(id = "inbox.document-published")
    void on(DocumentPublished event) {
        Cycle cycle = cycles.get(event.cycle());
        News news =
                switch (event.document()) {
                    case PLAN -> News.of(Occasion.PLAN_PUBLISHED, cycle);
                    case REPORT -> News.of(Occasion.REPORT_PUBLISHED, cycle);
                    default ->
                        News.ofRound(
                                Occasion.ROUND_PUBLISHED,
                                cycle,
                                event.document().round());
                };
        inbox.give(event, officers(cycle), news);
    }

    /** Whoever submitted it has it back; where they are no officer any more, it waits for all. */
    private void tellWhoMends(Event event, Occasion occasion, Cycle cycle, Optional<String> submitter) {
        List<String> officers = officers(cycle);
        inbox.give(
                event, submitter.filter(officers::contains).map(List::of).orElse(officers), News.of(occasion, cycle));
    }

    private List<String> officers(Cycle cycle) {
        return people.officersOf(cycle.agency().code()).stream()
                .map(People.Named::id)
                .toList();
    }
}
