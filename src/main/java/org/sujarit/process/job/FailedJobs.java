package org.sujarit.process.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's failed jobs with what they are about, in one question: the engine's own need one for the jobs, one for
 * their processes, and one for each kind of job to know its step in the diagram.
 */
@Component
class FailedJobs {

    /** As many as a person looks through; after an outage there may be one for each agency. */
    private static final int MOST = 50;

    private static final String FAILED = "select job.ID_, job.PROCESS_DEF_ID_, job.RETRIES_, job.DUEDATE_,"
            + " job.EXCEPTION_MSG_, definition.ACT_ID_, instance.BUSINESS_KEY_, agency.name from ACT_RU_JOB job"
            + " left join ACT_RU_JOBDEF definition on definition.ID_ = job.JOB_DEF_ID_"
            + " left join ACT_RU_EXECUTION instance on instance.ID_ = job.PROCESS_INSTANCE_ID_"
            + " left join agency on agency.code = job.TENANT_ID_"
            + " where job.PROCESS_DEF_ID_ is not null"
            + " and (job.EXCEPTION_MSG_ is not null or job.EXCEPTION_STACK_ID_ is not null)";

    private static final String OF_AGENCIES = " and job.TENANT_ID_ in (:agencies)";

    private static final String FIRST = " order by job.DUEDATE_, job.ID_ fetch first " + MOST + " rows only";

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    /** By definition and step; a definition that is deployed never changes, but the engine asks for it each time. */
    private final Map<List<String>, String> names = new ConcurrentHashMap<>();

    FailedJobs(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Of the processes of all agencies. */
    List<FailedWork.Failed> all() {
        return found(jdbc.sql(FAILED + FIRST));
    }

    /** @param agencies at least one */
    List<FailedWork.Failed> of(Set<String> agencies) {
        return found(jdbc.sql(FAILED + OF_AGENCIES + FIRST).param("agencies", agencies));
    }

    private List<FailedWork.Failed> found(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> failed(row)).list();
    }

    private FailedWork.Failed failed(ResultSet row) throws SQLException {
        String cause = row.getString(5);
        String step = row.getString(6);
        return new FailedWork.Failed(
                row.getString(1),
                row.getString(8),
                row.getString(7),
                names.computeIfAbsent(List.of(row.getString(2), step == null ? "" : step), this::name),
                next(row.getInt(3), row.getTimestamp(4)),
                cause == null ? "" : cause);
    }

    private static @Nullable Instant next(int tries, @Nullable Timestamp due) {
        return tries == 0 || due == null ? null : due.toInstant();
    }

    /** As it is drawn; a job that sets several going is named in the engine by what is behind the #. */
    private String name(List<String> step) {
        String id = step.get(1).replaceFirst("#.*", "");
        FlowElement drawn = repository.getBpmnModelInstance(step.get(0)).getModelElementById(id);
        return drawn == null || drawn.getName() == null ? id : drawn.getName();
    }
}
