package org.sujarit.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.event.Event;
import org.sujarit.event.Happened;

/** A listener that can fail, as one whose mail server is down. */
@Component
public class BusyListener {

    private final List<BellRang> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Runnable meanwhile = () -> {};

    /** Nothing of the application's own. */
    public record BellRang(Happened happened) implements Event {}

    @ApplicationModuleListener(id = "test.bell-rang")
    void on(BellRang event) {
        if (failing.getAndSet(false)) {
            failures.incrementAndGet();
            throw new IllegalStateException("busy, as the test asked");
        }
        meanwhile.run();
        heard.add(event);
    }

    /** Does that within each delivery. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    public void failNext() {
        failing.set(true);
    }

    public List<BellRang> heard() {
        return List.copyOf(heard);
    }

    public int failures() {
        return failures.get();
    }

    public void forget() {
        heard.clear();
        failures.set(0);
        meanwhile = () -> {};
    }
}
