package org.sujarit.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.event.Event;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.event.CancellationRefused;
import org.sujarit.measure.event.DueDayChanged;
import org.sujarit.measure.event.EndCameNear;
import org.sujarit.measure.event.EndPassed;
import org.sujarit.measure.event.MeasureCancelled;
import org.sujarit.measure.event.MeasurePublished;
import org.sujarit.measure.event.MeasureReturned;
import org.sujarit.measure.event.MeasureSubmitted;
import org.sujarit.measure.event.OwnerNamed;
import org.sujarit.measure.event.PlanChanged;

/**
 * Who is told what about a measure. An event may come late, so each asks whether it is still so: nobody is told of work
 * that has gone on or that is somebody else's by now.
 */
@Component
class MeasureNews {

    private final Measures measures;
    private final People people;
    private final Inbox inbox;
    private final Clock clock;

    MeasureNews(Measures measures, People people, Inbox inbox, Clock clock) {
        this.measures = measures;
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "inbox.owner-named")
    void on(OwnerNamed event) {
        Measure measure = measures.get(event.measure());
        String former = event.former();
        if (former != null && !isWith(measure, former)) {
            inbox.settle(event, measure.key(), Occasion.OF_OWNER, former);
            inbox.give(event, List.of(former), News.of(Occasion.OWNER_REPLACED, measure));
        }
        if (isWith(measure, event.owner())) {
            inbox.settle(event, measure.key(), EnumSet.of(Occasion.OWNER_REPLACED), event.owner());
            inbox.settle(event, measure.key(), EnumSet.of(Occasion.OWNER_LEFT));
            inbox.give(event, List.of(event.owner()), News.of(Occasion.OWNER_NAMED, measure));
            tellIfLate(event, measure);
        }
    }

    /** Whoever takes over late work is told so, and the unit's head reads whose it is now. */
    private void tellIfLate(OwnerNamed event, Measure measure) {
        if (isLate(measure)) {
            inbox.settle(event, measure.key(), EnumSet.of(Occasion.OVERDUE_IN_UNIT));
            tellLate(event, measure);
        }
    }

    /** At once: nobody is told of it, and what is done must not be told any more from the same moment on. */
    @EventListener
    void on(MeasureSubmitted event) {
        inbox.settle(event, measures.get(event.measure()).key(), Occasion.OF_WORK);
    }

    @ApplicationModuleListener(id = "inbox.measure-returned")
    void on(MeasureReturned event) {
        tellOwner(event, Occasion.MEASURE_RETURNED, measures.get(event.measure()));
    }

    /** Whoever was told of a last day that is none any more has time again. */
    @ApplicationModuleListener(id = "inbox.plan-changed")
    void on(PlanChanged event) {
        Measure measure = measures.get(event.measure());
        if (!isLate(measure)) {
            inbox.settle(event, measure.key(), Occasion.OF_DAYS);
        }
        tellOwner(event, Occasion.PLAN_CHANGED, measure);
    }

    @ApplicationModuleListener(id = "inbox.due-day-changed")
    void on(DueDayChanged event) {
        Measure measure = measures.get(event.measure());
        if (!isLate(measure)) {
            inbox.settle(event, measure.key(), Occasion.OF_DAYS);
        }
        tellOwner(event, Occasion.DUE_DAY_CHANGED, measure);
    }

    @ApplicationModuleListener(id = "inbox.end-came-near")
    void on(EndCameNear event) {
        tellOwner(event, Occasion.DUE_SOON, measures.get(event.measure()));
    }

    @ApplicationModuleListener(id = "inbox.end-passed")
    void on(EndPassed event) {
        Measure measure = measures.get(event.measure());
        if (measure.state().takesEvidence()) {
            inbox.settle(event, measure.key(), EnumSet.of(Occasion.DUE_SOON));
            tellLate(event, measure);
        }
    }

    private void tellLate(Event event, Measure measure) {
        tellOwner(event, Occasion.OVERDUE, measure);
        inbox.give(event, inCharge(measure), News.of(Occasion.OVERDUE_IN_UNIT, measure));
    }

    @ApplicationModuleListener(id = "inbox.cancellation-refused")
    void on(CancellationRefused event) {
        Measure measure = measures.get(event.measure());
        if (!measure.state().closed()) {
            inbox.give(event, Set.of(event.asked()), News.of(Occasion.CANCELLATION_REFUSED, measure));
        }
    }

    @ApplicationModuleListener(id = "inbox.measure-cancelled")
    void on(MeasureCancelled event) {
        Measure measure = measures.get(event.measure());
        inbox.settle(event, measure.key(), Occasion.OF_WORK);
        if (measure.owner() != null) {
            inbox.give(event, List.of(measure.owner()), News.of(Occasion.MEASURE_CANCELLED, measure));
        }
    }

    @ApplicationModuleListener(id = "inbox.measure-published")
    void on(MeasurePublished event) {
        Measure measure = measures.get(event.measure());
        inbox.give(event, List.of(measure.namedOwner()), News.of(Occasion.MEASURE_PUBLISHED, measure));
    }

    private boolean isLate(Measure measure) {
        return LocalDate.now(clock).isAfter(measure.dueOn());
    }

    /** Whether that person owns it and works on it now. */
    private static boolean isWith(Measure measure, String person) {
        return person.equals(measure.owner()) && measure.state().takesEvidence();
    }

    private void tellOwner(Event event, Occasion occasion, Measure measure) {
        if (measure.state().takesEvidence()) {
            inbox.give(event, List.of(measure.namedOwner()), News.of(occasion, measure));
        }
    }

    /** A unit without a head leaves it to the ITA officers; the owner was told as such. */
    private List<String> inCharge(Measure measure) {
        List<People.Named> heads = people.headsOf(measure.unit());
        List<People.Named> told = heads.isEmpty() ? people.officersOf(measure.agency()) : heads;
        return told.stream()
                .map(People.Named::id)
                .filter(person -> !person.equals(measure.owner()))
                .toList();
    }
}
