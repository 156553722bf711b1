package org.sujarit.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sujarit.Sujarit;

/** A clock that tests set; the engine's clock goes with it. */
public class TestClock extends Clock {

    private Duration ahead = Duration.ZERO;

    /** Noon, Thai time, of that day. */
    public void set(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Sujarit.ZONE).toInstant();
        ahead = Duration.between(Instant.now(), noon);
        ClockUtil.setCurrentTime(Date.from(noon));
    }

    /** Back to the time it is. */
    public void reset() {
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public ZoneId getZone() {
        return Sujarit.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
