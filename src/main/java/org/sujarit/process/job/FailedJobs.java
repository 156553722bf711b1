package org.sujarit.process.job;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of the engine's failed jobs what they are about. */
@Component
class FailedJobs {

    /** As many as a person looks through; after an outage there may be one for each agency. */
    private static final int MOST = 50;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    FailedJobs(ManagementService management, RuntimeService runtime, RepositoryService repository, JdbcClient jdbc) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Of the processes of all agencies. */
    List<FailedWork.Failed> all() {
        return described(query());
    }

    List<FailedWork.Failed> of(Set<String> agencies) {
        return described(query().tenantIdIn(agencies.toArray(String[]::new)));
    }

    private JobQuery query() {
        return management.createJobQuery().withException();
    }

    private List<FailedWork.Failed> described(JobQuery query) {
        List<Job> jobs = query.orderByJobDuedate().asc().listPage(0, MOST).stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
        if (jobs.isEmpty()) {
            return List.of();
        }
        Map<String, String> subjects = subjects(jobs);
        Map<String, String> activities = activities(jobs);
        return jobs.stream()
                .map(job -> described(job, subjects, activities.getOrDefault(job.getJobDefinitionId(), "")))
                .toList();
    }

    /** What each does, by job definition; the engine's own query answers for one at a time. */
    private Map<String, String> activities(List<Job> jobs) {
        Map<String, String> activities = new HashMap<>();
        jdbc.sql("select ID_, ACT_ID_ from ACT_RU_JOBDEF where ID_ in (:ids)")
                .param("ids", jobs.stream().map(Job::getJobDefinitionId).collect(Collectors.toSet()))
                .query(row -> {
                    activities.put(row.getString(1), row.getString(2));
                });
        return activities;
    }

    private Map<String, String> subjects(List<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private FailedWork.Failed described(Job job, Map<String, String> subjects, String activity) {
        return new FailedWork.Failed(
                job.getId(),
                job.getProcessInstanceId() == null ? null : subjects.get(job.getProcessInstanceId()),
                name(job, activity),
                next(job),
                job.getExceptionMessage() == null ? "" : job.getExceptionMessage());
    }

    private static @Nullable Instant next(Job job) {
        Date due = job.getDuedate();
        return job.getRetries() == 0 || due == null ? null : due.toInstant();
    }

    /** As it is drawn; a job that sets several going is named in the engine by what is behind the #. */
    private String name(Job job, String activity) {
        String id = activity.replaceFirst("#.*", "");
        FlowElement drawn =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(id);
        return drawn == null || drawn.getName() == null ? id : drawn.getName();
    }
}
