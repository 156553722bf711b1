package org.sujarit.measure;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.event.Events;
import org.sujarit.measure.event.EndCameNear;
import org.sujarit.measure.event.EndPassed;

/** Says when the last day of a measure is near, and when it is over. */
@Component
public class Deadlines {

    private final Measures measures;
    private final Events events;
    private final Clock clock;

    Deadlines(Measures measures, Events events, Clock clock) {
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is named owner when the last day is over already is not told that it is near. */
    @Transactional
    public void near(Long id, String actor) {
        if (measures.get(id).plan().isOverOn(LocalDate.now(clock))) {
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
