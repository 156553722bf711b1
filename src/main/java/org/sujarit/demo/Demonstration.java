package org.sujarit.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.node.Turns;

/** Brings up an agency with a finished year and a running one, by running the real processes. */
@Component
@Profile("default")
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    static final int FINISHED = 2566;

    /** How long nothing happens before what is left is left to the people. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Where each measure of the running year shall wait, so that everybody has something to do. */
    private static final Set<String> WAITING = Set.of(
            "i7-1 assign-owner",
            "i8-1 execute-measure",
            "i12-1 execute-measure",
            "e11-1 attach-evidence",
            "e14-1 review-measure",
            "e15-1 approve-measure",
            "o24-1 approve-measure",
            "o25-1 execute-measure");

    private final DemoPeople people;
    private final DemoCycle year;
    private final DemoProgress progress;
    private final Cycles cycles;
    private final ObjectMapper json;
    private final Clock clock;
    private final Turns turns;

    Demonstration(
            DemoPeople people,
            DemoCycle year,
            DemoProgress progress,
            Cycles cycles,
            ObjectMapper json,
            Clock clock,
            Turns turns) {
        this.people = people;
        this.year = year;
        this.progress = progress;
        this.cycles = cycles;
        this.json = json;
        this.clock = clock;
        this.turns = turns;
    }

    /**
     * After everything else has started: the engine's jobs, which publish and compile, run only from then on. People may
     * be at work already then, so whatever goes wrong here must not stop the application.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @SuppressWarnings("try")
    public void run() {
        try (Turns.Turn turn = turns.take("the demonstration")) {
            make();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            LOG.error("the demonstration was not completed; the next start goes on with it", failed);
        }
    }

    private void make() throws IOException, InterruptedException {
        if (progress.made()) {
            return; // from then on all work is the people's own
        }
        int running = progress.begunFor(FiscalYear.of(LocalDate.now(clock)).year());
        LOG.info("setting up the demonstration; this takes a moment the first time");
        people.make();
        DemoPlan plan = DemoPlan.read(json);
        live(FINISHED, plan, Set.of());
        live(running, plan.later(), waitingIn(running));
        progress.done();
        LOG.info("the demonstration is ready");
    }

    /** Until the year is closed, or everything waits where it shall, or somebody else has taken up what is left. */
    private void live(int fiscalYear, DemoPlan plan, Set<String> waiting) throws InterruptedException {
        Cycle cycle = year.opened(fiscalYear);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (year.step(cycle, plan, waiting) > 0) {
                end = System.nanoTime() + PATIENCE.toNanos();
            } else if (done(cycle, waiting)) {
                return;
            } else {
                Thread.sleep(50); // the engine's jobs go on meanwhile
            }
        }
        LOG.warn("the demonstration year {} did not come to its end; its people have other work there", fiscalYear);
    }

    private boolean done(Cycle cycle, Set<String> waiting) {
        CycleState state = cycles.get(cycle.id()).state();
        if (waiting.isEmpty()) {
            return state == CycleState.CLOSED;
        }
        return state == CycleState.RUNNING && year.waitingIn(cycle) == waiting.size();
    }

    private static Set<String> waitingIn(int fiscalYear) {
        String prefix = DemoPeople.AGENCY + "/" + fiscalYear + "/";
        return WAITING.stream().map(place -> prefix + place).collect(Collectors.toSet());
    }
}
