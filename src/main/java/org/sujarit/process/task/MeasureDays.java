package org.sujarit.process.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.sujarit.Sujarit;
import org.sujarit.measure.Measure;

/** The days that the process of a measure goes by: when it is due, when its owner is reminded and when its head is told. */
@Component
public class MeasureDays {

    private static final String[] DUE = UserTask.keys(task -> task.due() == UserTask.Due.END_OF_MEASURE);

    /** The timers of the diagram by the variable they wait for. */
    private static final Map<String, List<String>> TIMERS = Map.of(
            Variables.REMIND_AT, List.of("reminder-due", "evidence-reminder-due"),
            Variables.ESCALATE_AT, List.of("overdue", "evidence-overdue"));

    private final Reminding reminding;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    MeasureDays(Reminding reminding, RuntimeService runtime, TaskService tasks, ManagementService jobs) {
        this.reminding = reminding;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    /**
     * Settings {@code sujarit.reminding.*}.
     *
     * @param daysBefore days before a measure's deadline on which its owner is reminded
     * @param daysAfter days after it on which the head of the unit is told
     */
    @ConfigurationProperties("sujarit.reminding")
    record Reminding(@DefaultValue("14") int daysBefore, @DefaultValue("1") int daysAfter) {

        private static final int YEAR = 365;

        Reminding {
            mustBeDays("days-before", daysBefore);
            mustBeDays("days-after", daysAfter);
        }

        private static void mustBeDays(String setting, int days) {
            Assert.isTrue(
                    days >= 0 && days <= YEAR,
                    () -> "sujarit.reminding." + setting + " is a number of days from 0 to " + YEAR + ", not " + days);
        }
    }

    /** As process variables. */
    public Map<String, Date> of(Measure measure) {
        LocalDate last = measure.dueOn();
        return Map.of(
                Variables.DUE_AT, endOf(last),
                Variables.REMIND_AT, endOf(last.minusDays(reminding.daysBefore())),
                Variables.ESCALATE_AT, endOf(last.plusDays(reminding.daysAfter())));
    }

    /** Gives a process that runs already those of the plan as it is now; what was told before is not told again. */
    public void change(String instance, Measure measure) {
        Map<String, Date> days = of(measure);
        runtime.setVariables(instance, days);
        tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKeyIn(DUE)
                .list()
                .forEach(task -> {
                    task.setDueDate(days.get(Variables.DUE_AT));
                    tasks.saveTask(task);
                });
        TIMERS.forEach((day, timers) -> timers.forEach(timer -> jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .list()
                .forEach(job -> jobs.setJobDuedate(job.getId(), days.get(day)))));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(16, 30)).atZone(Sujarit.ZONE).toInstant());
    }
}
