package org.sujarit.audit;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Writes what somebody may do over and over in a chain that is not theirs to fill: the first few of a minute are entries,
 * all further ones are counted and become one entry with their number.
 */
@Component
public class RepeatedEntries {

    private final CountedEntries counted;
    private final AuditTrail trail;
    private final LoneEntries entries;
    private final Clock clock;
    private final int few;

    /** @param few how many of somebody are entries by themselves in a chain and minute */
    RepeatedEntries(
            CountedEntries counted,
            AuditTrail trail,
            LoneEntries entries,
            Clock clock,
            @Value("${sujarit.audit.each-minute:20}") int few) {
        Assert.isTrue(few > 0, () -> "sujarit.audit.each-minute is a number of entries from 1, not " + few);
        this.counted = counted;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
        this.few = few;
    }

    /**
     * In a transaction of its own.
     *
     * @param entry writes it, if it is to be an entry by itself
     */
    public void write(String stream, String actor, Runnable entry) {
        entries.write(() -> {
            if (times(stream, actor) <= few) {
                entry.run();
            }
        });
    }

    /** How many this one makes in its minute. */
    private int times(String stream, String actor) {
        if (counted.count(stream, actor, clock)) {
            return counted.of(stream, actor).get(0).times();
        }
        counted.of(stream, actor).forEach(this::end);
        counted.begin(stream, actor, clock);
        return 1;
    }

    /** Of several who see that it is over one tells it. */
    private void end(CountedEntries.Run run) {
        if (counted.end(run) && run.times() > few) {
            trail.record(run.stream(), run.actor(), "repeated", String.valueOf(run.times() - few));
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellWhatIsOver() {
        counted.over(clock).forEach(run -> entries.write(() -> end(run)));
    }
}
