package org.sujarit.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * The engine as it comes, on a database of its own: the same diagram without our listeners and delegates, no
 * authorizations, no domain, and the same variables as ours.
 */
public final class BareEngine implements Runnable, Supplier<List<String>>, AutoCloseable {

    private final Date later = Date.from(Instant.now().plus(90, ChronoUnit.DAYS));

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /** Called by {@link BareSide}, which loads this class apart from ours. */
    public BareEngine(String url, String user, String password) {
        pool.setDriverClassName("org.postgresql.Driver");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectionTimeout(2_000);
        var settings = new StandaloneProcessEngineConfiguration();
        // The newer library is left out of the application, so it is not on this class path either; no table is asked
        // here.
        settings.setDmnFeelEnableLegacyBehavior(true);
        settings.setClassLoader(BareEngine.class.getClassLoader());
        engine = settings.setProcessEngineName("bare")
                .setDataSource(pool)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .buildProcessEngine();
        person("head", "unitHead");
        person("staff1", "staff");
        person("reviewer", "reviewer");
        person("manager", "manager");
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("improvement-measure.bpmn", diagram())
                .deploy();
        BenchYear.deploy(engine.getRepositoryService());
    }

    private void person(String id, String group) {
        var identity = engine.getIdentityService();
        identity.saveUser(identity.newUser(id));
        identity.saveGroup(identity.newGroup(group));
        identity.createMembership(id, group);
    }

    private static BpmnModelInstance diagram() {
        try (InputStream file = BareEngine.class.getResourceAsStream("/deploy/bpmn/improvement-measure.bpmn")) {
            BpmnModelInstance diagram = Bpmn.readModelFromStream(file);
            for (var listener : diagram.getModelElementsByType(CamundaTaskListener.class)) {
                listener.getParentElement().removeChildElement(listener);
            }
            for (var listener : diagram.getModelElementsByType(CamundaExecutionListener.class)) {
                listener.getParentElement().removeChildElement(listener);
            }
            for (ServiceTask task : diagram.getModelElementsByType(ServiceTask.class)) {
                task.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
                task.setCamundaExpression("${true}");
            }
            UserTask assigning = diagram.getModelElementById("assign-owner");
            assigning.setCamundaCandidateUsers("head");
            diagram.getModelElementsByType(Process.class)
                    .forEach(process -> process.setCamundaHistoryTimeToLiveString("P3650D"));
            return diagram;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Start, and five tasks each found, claimed and completed. */
    @Override
    public void run() {
        String key = start();
        step(key, "head", false, Map.of("owner", "staff1"));
        step(key, "staff1", true, Map.of());
        step(key, "staff1", true, Map.of("complete", true));
        step(key, "reviewer", false, Map.of("reviewPassed", true));
        step(key, "manager", false, Map.of("approved", true));
    }

    /** Running instances that wait for the head, the reviewer and the manager. */
    @Override
    public List<String> get() {
        return List.of(waitingAfter(0), waitingAfter(1), waitingAfter(2));
    }

    private String waitingAfter(int steps) {
        String key = start();
        if (steps > 0) {
            step(key, "head", false, Map.of("owner", "staff1"));
            step(key, "staff1", true, Map.of());
            step(key, "staff1", true, Map.of("complete", true));
        }
        if (steps > 1) {
            step(key, "reviewer", false, Map.of("reviewPassed", true));
        }
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key, BenchYear.KEY)
                .singleResult()
                .getId();
    }

    private String start() {
        String key = "agency/2570/" + UUID.randomUUID();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        BenchYear.KEY,
                        key,
                        Map.of(
                                "agency",
                                "agency",
                                "cycleId",
                                1L,
                                "measureId",
                                1L,
                                "dueAt",
                                later,
                                "remindAt",
                                later,
                                "escalateAt",
                                later));
        return key;
    }

    private void step(String key, String person, boolean assigned, Map<String, Object> variables) {
        // So that its history says who did what, as ours does.
        engine.getIdentityService().setAuthenticatedUserId(person);
        TaskService tasks = engine.getTaskService();
        TaskQuery query = tasks.createTaskQuery().processInstanceBusinessKey(key);
        Task task = (assigned ? query.taskAssignee(person) : query.taskCandidateUser(person)).singleResult();
        tasks.claim(task.getId(), person);
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
