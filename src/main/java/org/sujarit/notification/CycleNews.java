package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
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
import org.sujarit.publication.Document;
import org.sujarit.publication.DocumentPublished;

/** What an agency's ITA officers are told about its year. */
@Component
class CycleNews {

    private final Cycles cycles;
    private final People people;
    private final Inbox inbox;

    CycleNews(Cycles cycles, People people, Inbox inbox) {
        this.cycles = cycles;
        this.people = people;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.plan-returned")
    void on(PlanReturned event) {
        Cycle cycle = cycles.get(event.cycle());
        if (cycle.state() == CycleState.PLANNING) {
            tell(event, Occasion.PLAN_RETURNED, cycle);
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
            tell(event, Occasion.REPORT_RETURNED, cycle);
        }
    }

    @EventListener
    void on(ReportSubmitted event) {
        inbox.settle(event, cycles.get(event.cycle()).key(), EnumSet.of(Occasion.REPORT_RETURNED));
    }

    @ApplicationModuleListener(id = "inbox.document-published")
    void on(DocumentPublished event) {
        boolean plan = event.document() == Document.PLAN;
        tell(event, plan ? Occasion.PLAN_PUBLISHED : Occasion.REPORT_PUBLISHED, cycles.get(event.cycle()));
    }

    private void tell(Event event, Occasion occasion, Cycle cycle) {
        List<String> officers = people.officersOf(cycle.agency().code()).stream()
                .map(People.Named::id)
                .toList();
        inbox.give(event, officers, News.of(occasion, cycle));
    }
}
