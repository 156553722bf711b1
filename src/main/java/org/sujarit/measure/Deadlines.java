package org.sujarit.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.EventDays;
import org.sujarit.event.Events;
import org.sujarit.measure.event.DueDayChanged;
import org.sujarit.measure.event.EndCameNear;
import org.sujarit.measure.event.EndPassed;
import org.sujarit.refusal.Refused;

/** Says when the deadline of a measure is near, when it is over, and what it is where it is counted from an event. */
@Component
public class Deadlines {

    private final Cycles cycles;
    private final Measures measures;
    private final EventDays days;
    private final Events events;
    private final Clock clock;

    Deadlines(Cycles cycles, Measures measures, EventDays days, Events events, Clock clock) {
        this.cycles = cycles;
        this.measures = measures;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts the deadlines of all measures of the year that name this event from that day. Whoever tells another, or changes
     * the plan of one of them, waits for the same year.
     *
     * @param day null when it turns out not to have happened yet
     * @return those that are under way and have another deadline now
     */
    @Transactional
    public List<Measure> told(Long cycleId, String event, @Nullable LocalDate day, String officer) {
        Cycle cycle = cycles.forAddition(cycleId).orElseThrow();
        List<Measure> counting = counting(cycle, event);
        Approach.Deadline planned =
                counting.isEmpty() ? null : counting.get(0).approach().deadline();
        if (planned == null) {
            throw Refused.missing("event-day.unknown");
        }
        days.tell(cycle, planned.event(), day, officer);
        return counting.stream()
                .filter(measure -> changes(measure, day, officer))
                .toList();
    }

    private List<Measure> counting(Cycle cycle, String event) {
        return measures.findByCycleIdOrderByOrdinal(cycle.id()).stream()
                .filter(measure -> counts(measure.approach().deadline(), event))
                .toList();
    }

    private static boolean counts(Approach.@Nullable Deadline deadline, String event) {
        return deadline != null && EventDays.key(deadline.event()).equals(EventDays.key(event));
    }

    private boolean changes(Measure measure, @Nullable LocalDate day, String officer) {
        LocalDate before = measure.dueOn();
        measure.dueAfter(day);
        if (measure.dueOn().equals(before) || !measure.state().underWay()) {
            return false;
        }
        events.tell(officer, happened -> new DueDayChanged(happened, measure.id()));
        return true;
    }

    /** Whoever is named owner when the last day is over already is not told that it is near. */
    @Transactional
    public void near(Long id, String actor) {
        if (LocalDate.now(clock).isAfter(measures.get(id).dueOn())) {
            passed(id, actor);
        } else {
            events.tell(actor, happened -> new EndCameNear(happened, id));
        }
    }

    @Transactional
    public void passed(Long id, String actor) {
        events.tell(actor, happened -> new EndPassed(happened, id));
    }
}
