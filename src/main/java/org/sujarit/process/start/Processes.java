package org.sujarit.process.start;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Actor;
import org.sujarit.amendment.Amendment;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.document.OpeningRounds;
import org.sujarit.measure.Measure;
import org.sujarit.process.task.MeasureDays;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;
import org.sujarit.refusal.Refused;
import org.sujarit.round.MonitoringRound;

/** Starts processes and tells running ones what happened. */
@Component
public class Processes {

    public static final String CYCLE = "improvement-cycle";
    public static final String MEASURE = "improvement-measure";
    public static final String AMENDMENT = "amend-plan";
    public static final String ROUND = "monitor-round";
    private static final String ADDED = "measure-added";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Cycles cycles;
    private final OpeningRounds rounds;
    private final MeasureDays days;
    private final ActingAs actingAs;
    private final ProcessEngineConfigurationImpl engine;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            Cycles cycles,
            OpeningRounds rounds,
            MeasureDays days,
            ActingAs actingAs,
            ProcessEngine engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cycles = cycles;
        this.rounds = rounds;
        this.days = days;
        this.actingAs = actingAs;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Opens a year: the process and the cycle begin together or not at all. */
    @Transactional
    public Cycle openCycle(String agency, int fiscalYear) {
        runtime.startProcessInstanceByKey(CYCLE, Map.of(Variables.AGENCY, agency, Variables.FISCAL_YEAR, fiscalYear));
        return cycles.find(agency, fiscalYear).orElseThrow();
    }

    /** The same apart from whatever else happens: neither undoes the other. */
    void openCycleByItself(String agency, int fiscalYear) {
        Command<Cycle> opening = context -> openCycle(agency, fiscalYear);
        engine.getCommandExecutorTxRequiresNew().execute(opening);
    }

    /**
     * Opens the monitoring round of that year that ended on that day: the process and the round begin together.
     *
     * @param actor user id of who opens it
     */
    @Transactional
    public MonitoringRound openRound(Long cycleId, LocalDate last, String actor) {
        MonitoringRound round = rounds.open(cycleId, last);
        runtime.startProcessInstanceByKey(
                ROUND,
                round.key(),
                Map.of(
                        Variables.AGENCY,
                        round.agency(),
                        Variables.CYCLE,
                        cycleId,
                        Variables.OPENED_BY,
                        actor,
                        Variables.ROUND,
                        (long) round.period().number()));
        return round;
    }

    /** The same apart from whatever else happens. */
    void openRoundByItself(Long cycleId, LocalDate last) {
        Command<MonitoringRound> opening = context -> openRound(cycleId, last, Actor.SYSTEM);
        engine.getCommandExecutorTxRequiresNew().execute(opening);
    }

    /** Sends a year back to the import of its results, whatever of the plan it waits for. */
    @Transactional
    public void resultsTakenBack(Cycle cycle) {
        actingAs.lookUp(() -> {
            String instance = instance(CYCLE, cycle.key());
            var back = runtime.createProcessInstanceModification(instance);
            tasks.createTaskQuery().processInstanceId(instance).list().stream()
                    .map(Task::getTaskDefinitionKey)
                    .distinct()
                    .forEach(back::cancelAllForActivity);
            back.startBeforeActivity(UserTask.IMPORT_ASSESSMENT.key()).execute();
            return null;
        });
    }

    /** Brings an amendment that was written down to its reviewer. */
    @Transactional
    public void amend(Amendment amendment) {
        runtime.startProcessInstanceByKey(
                AMENDMENT,
                amendment.key(),
                Map.of(
                        Variables.AGENCY, amendment.agency(),
                        Variables.CYCLE, amendment.cycleId(),
                        Variables.AMENDMENT, amendment.id()));
    }

    /** Tells the running year that a measure was added to it. */
    @Transactional
    public void measureAdded(Cycle cycle, Measure measure) {
        actingAs.lookUp(() -> {
            String instance = instance(CYCLE, cycle.key());
            var waiting = runtime.createEventSubscriptionQuery().processInstanceId(instance);
            if (waiting.eventName(ADDED).count() == 0) {
                throw Refused.conflict("cycle.wrong-state", cycle.key());
            }
            return runtime.createMessageCorrelation(ADDED)
                    .processInstanceId(instance)
                    .setVariable(Variables.ADDED_MEASURE, measure.id())
                    .correlateWithResult();
        });
    }

    /** Tells the measure's process that it has another owner. */
    @Transactional
    public void ownerChanged(Measure measure) {
        tell(measure, "owner-reassigned");
    }

    /** Lets due date, reminder and escalation follow the plan that the measure has from now on. */
    @Transactional
    public void planChanged(Measure measure) {
        actingAs.lookUp(() -> {
            days.change(instance(MEASURE, measure.key()), measure);
            return null;
        });
    }

    /** Puts a wish to give the measure up before the manager. */
    @Transactional
    public void cancellationRequested(Measure measure) {
        tell(measure, "cancellation-requested");
    }

    private void tell(Measure measure, String message) {
        actingAs.lookUp(() -> runtime.createMessageCorrelation(message)
                .processInstanceId(instance(MEASURE, measure.key()))
                .correlateWithResult());
    }

    private String instance(String process, String businessKey) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance == null) {
            throw Refused.conflict("process.not-running", businessKey);
        }
        if (instance.isSuspended()) { // the engine would say that nobody waits for the message
            throw Refused.conflict("work.suspended.named", businessKey);
        }
        return instance.getId();
    }
}
