package org.sujarit.demo;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.Work;

/**
 * Lives a year of the demonstration: takes whatever work is open, as the person it is meant for, until nothing is open
 * but what shall wait. Interrupted anywhere, it goes on from there.
 */
@Component
class DemoCycle {

    private final Cycles cycles;
    private final Measures measures;
    private final Processes processes;
    private final Work work;
    private final DemoWork doing;
    private final DemoCycleForms cycleForms;
    private final DemoMeasureForms measureForms;

    DemoCycle(
            Cycles cycles,
            Measures measures,
            Processes processes,
            Work work,
            DemoWork doing,
            DemoCycleForms cycleForms,
            DemoMeasureForms measureForms) {
        this.cycles = cycles;
        this.measures = measures;
        this.processes = processes;
        this.work = work;
        this.doing = doing;
        this.cycleForms = cycleForms;
        this.measureForms = measureForms;
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
            return doing.finish(task, person(kind), () -> cycleForms.of(kind, cycle, plan));
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
        return doing.finish(task, person, () -> measureForms.of(kind, found.id(), line.get()));
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
}
