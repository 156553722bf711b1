package org.sujarit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.Work;
import org.sujarit.refusal.Refused;

/**
 * Lives a year of the demonstration: takes whatever work is open, as the person it is meant for, until nothing is open
 * but what shall wait. Interrupted anywhere, it goes on from there.
 */
@Component
class DemoCycle {

    private static final int ATTEMPTS = 5;

    private final Cycles cycles;
    private final Measures measures;
    private final Processes processes;
    private final Work work;
    private final DemoActs acts;
    private final People people;
    private final ActingAs actingAs;
    private final Clock clock;

    DemoCycle(
            Cycles cycles,
            Measures measures,
            Processes processes,
            Work work,
            DemoActs acts,
            People people,
            ActingAs actingAs,
            Clock clock) {
        this.cycles = cycles;
        this.measures = measures;
        this.processes = processes;
        this.work = work;
        this.acts = acts;
        this.people = people;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /** Opens the year if nobody has. */
    Cycle opened(int fiscalYear) {
        return cycles.find(DemoPeople.AGENCY, fiscalYear)
                .orElseGet(() -> processes.openCycle(DemoPeople.AGENCY, fiscalYear));
    }

    /**
     * Does the work that is open now, as far as it is the demonstration's.
     *
     * @param waiting business keys with the task that shall wait there, as {@code bongti/2570/i7-1 assign-owner}
     * @return how much was done
     */
    int step(Cycle cycle, DemoPlan plan, Set<String> waiting) {
        int done = 0;
        for (Work.Open task : work.openIn(cycle.key())) {
            if (!waiting.contains(task.businessKey() + " " + task.key())
                    && finish(task, cycles.get(cycle.id()), plan)) {
                done++;
            }
        }
        return done;
    }

    /** How much work is open in that year. */
    int waitingIn(Cycle cycle) {
        return work.openIn(cycle.key()).size();
    }

    /** Whether it was done; what people began themselves, as a measure of their own, is left to them. */
    private boolean finish(Work.Open task, Cycle cycle, DemoPlan plan) {
        UserTask kind = UserTask.of(task.key());
        if (task.businessKey().equals(cycle.key())) {
            return act(task, person(kind), () -> cycleBody(kind, cycle, plan));
        }
        Optional<Measure> measure = measures.findByCycleIdOrderByOrdinal(cycle.id()).stream()
                .filter(one -> one.key().equals(task.businessKey()))
                .findFirst();
        Optional<DemoPlan.Line> line = measure.flatMap(one -> plan.measures().stream()
                .filter(planned -> one.code().equals(planned.item() + "-1"))
                .findFirst());
        if (line.isEmpty() || kind == UserTask.APPROVE_CANCELLATION) {
            return false;
        }
        Measure found = measure.orElseThrow();
        String person = kind.doer() == UserTask.Doer.OWNER ? found.namedOwner() : person(kind);
        return act(task, person, () -> measureBody(kind, found, line.get()));
    }

    private boolean act(Work.Open task, String person, Supplier<JsonNode> body) {
        for (int attempt = 1; ; attempt++) {
            try {
                Actor actor = people.actor(person);
                JsonNode typed = body.get();
                actingAs.run(actor, () -> work.finish(task.id(), typed, actor));
                return true;
            } catch (Refused refused) {
                if (refused.kind() == Refused.Kind.INVALID) {
                    throw refused;
                }
                return false; // somebody was first; whoever calls looks again
            } catch (RuntimeException busy) {
                // The engine's jobs run beside us and may have had the same process in hand; a person would try again.
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
            }
        }
    }

    private static String person(UserTask task) {
        return switch (task.doer()) {
            case ITA_OFFICER -> "officer";
            case REVIEWER -> "reviewer";
            case MANAGER -> "manager";
            case HEAD_OF_UNIT -> "head";
            case OWNER -> throw new IllegalStateException(task.key());
        };
    }

    private JsonNode cycleBody(UserTask task, Cycle cycle, DemoPlan plan) {
        return switch (task) {
            case IMPORT_ASSESSMENT -> acts.results(cycle, plan);
            case ANALYSE_FINDINGS -> acts.readings();
            case PLAN_MEASURES -> acts.plan(cycle, plan);
            case APPROVE_PLAN -> acts.passed(acts.planDigest(cycle));
            case PREPARE_REPORT -> acts.introduction();
            case REVIEW_REPORT, APPROVE_REPORT -> acts.passed(cycle.compiledReport());
            default -> throw new IllegalStateException(task.key());
        };
    }

    private JsonNode measureBody(UserTask task, Measure measure, DemoPlan.Line line) {
        LocalDate today = LocalDate.now(clock);
        return switch (task) {
            case ASSIGN_OWNER -> acts.owner(ownerOf(measure));
            case EXECUTE_MEASURE -> acts.execution(measure, line, today);
            case ATTACH_EVIDENCE -> {
                acts.attach(measure, line, today);
                yield acts.nothing();
            }
            case REVIEW_MEASURE, APPROVE_MEASURE -> acts.passed(acts.digest(measure));
            default -> throw new IllegalStateException(task.key());
        };
    }

    private static String ownerOf(Measure measure) {
        if (measure.unit().equals("bongtiKlang")) {
            return "staff2";
        }
        return measure.code().startsWith("o42") ? "officer" : "staff";
    }
}
