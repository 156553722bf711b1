package org.sujarit.process.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.Deadlines;
import org.sujarit.process.start.Processes;

/** The day of an event is told: what counts its deadline from it is due, reminded of and escalated by that. */
@Component
public class TellingEventDays {

    private final Deadlines deadlines;
    private final Processes processes;

    TellingEventDays(Deadlines deadlines, Processes processes) {
        this.deadlines = deadlines;
        this.processes = processes;
    }

    /**
     * @param day null when it turns out not to have happened yet
     * @return how many measures have another deadline now
     * @throws org.sujarit.refusal.Refused when no measure of the year names the event, the year is over, or the day is not
     *     about it
     */
    @Transactional
    public int tell(Cycle cycle, String event, @Nullable LocalDate day, String officer) {
        var changed = deadlines.told(cycle.id(), event, day, officer);
        changed.forEach(processes::planChanged);
        return changed.size();
    }
}
