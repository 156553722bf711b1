package org.sujarit.access.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.People;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Nobody makes the engine run what did not come with the application, the administrator included. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoForeignCodeTests {

    private static final String SECRET = "what only the server may read";

    /** A diagram that reads a file as soon as it is started. */
    private static final String READING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="reading" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="read"/>
                <serviceTask id="read" camunda:resultVariable="found" camunda:expression="${''.getClass()
                  .forName('java.nio.file.Files').getMethod('readString', ''.getClass().forName('java.nio.file.Path'))
                  .invoke(null, ''.getClass().forName('java.io.File').getConstructor(''.getClass())
                  .newInstance('%s').toPath())}"/>
                <sequenceFlow id="b" sourceRef="read" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>
            """;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private People people;

    @TempDir
    private Path folder;

    private TestAgency agency;

    @BeforeAll
    void make() {
        agency = agencies.make();
    }

    private String diagram() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        return READING.formatted(file);
    }

    private Browser of(String person) {
        return person.equals("administrator") ? browsers.administrator() : browsers.of(agency, person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "officer", "manager", "auditor"})
    void aDiagramThatReadsAFileIsNotDeployed(String person) throws IOException {
        long before = engine.getRepositoryService().createDeploymentQuery().count();
        Browser browser = of(person);
        Browser.Answer answer = deploy(browser, diagram());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("ช่องทางนี้ปิดไว้").doesNotContain(SECRET);
        assertThat(browser.engine("POST", "/process-definition/key/reading/start", Map.of())
                        .body())
                .doesNotContain(SECRET);
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    private static Browser.Answer deploy(Browser browser, String diagram) {
        browser.engine("GET", "/deployment", null);
        String boundary = "----a-boundary";
        String body = "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"x.bpmn\"; filename=\"x.bpmn\"\r\n\r\n"
                + diagram + "\r\n--" + boundary + "--\r\n";
        return browser.send(
                "POST",
                "/camunda/api/engine/engine/default/deployment/create",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "X-XSRF-TOKEN",
                String.valueOf(browser.cookie("XSRF-TOKEN")));
    }

    /** Whatever door might have been forgotten. */
    @Test
    void theEngineItselfDeploysNothingForAPerson() throws IOException {
        byte[] diagram = diagram().getBytes(StandardCharsets.UTF_8);
        List<String> groups = people.groupsOf(agencies.administrator());
        engine.getIdentityService().setAuthentication(agencies.administrator(), groups, List.of());
        try {
            var deployment = engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream("x.bpmn", new ByteArrayInputStream(diagram));
            assertThatThrownBy(deployment::deploy).isInstanceOf(AuthorizationException.class);
            ProcessDefinition ours = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("improvement-cycle")
                    .latestVersion()
                    .singleResult();
            assertThatThrownBy(() -> engine.getRepositoryService().deleteProcessDefinition(ours.getId()))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getRepositoryService().deleteDeployment(ours.getDeploymentId()))
                    .isInstanceOf(AuthorizationException.class);
            var plan = engine.getRuntimeService().createMigrationPlan(ours.getId(), ours.getId());
            assertThatThrownBy(plan.mapEqualActivities()::build).isInstanceOf(AuthorizationException.class);
            var start = engine.getRuntimeService()
                    .createProcessInstanceByKey("improvement-cycle")
                    .startBeforeActivity("approve-plan");
            assertThatThrownBy(start::execute).isInstanceOf(AuthorizationException.class);
            var filter = engine.getFilterService()
                    .newTaskFilter("x")
                    .setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression("${1 + 1}"));
            assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** An object of a class of the sender's choice would run code as it is read. */
    @ParameterizedTest
    @ValueSource(strings = {"administrator", "officer"})
    void noWorkIsBegunWithAnObjectToBeReadAsAClass(String person) {
        Map<String, Object> object = Map.of(
                "value",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==",
                "type",
                "Object",
                "valueInfo",
                Map.of(
                        "objectTypeName",
                        "java.util.HashMap",
                        "serializationDataFormat",
                        "application/x-java-serialized-object"));
        long before = engine.getRuntimeService().createProcessInstanceQuery().count();
        for (String way : List.of("start", "submit-form")) {
            Browser.Answer answer = of(person)
                    .engine(
                            "POST",
                            "/process-definition/key/improvement-cycle/" + way,
                            Map.of("variables", Map.of("agency", object, "x", object)));
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        }
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /deployment/x/redeploy",
                "DELETE /deployment/x",
                "POST /migration/generate",
                "POST /migration/execute",
                "POST /modification/execute",
                "POST /process-instance/x/modification",
                "POST /process-instance/x/variables",
                "POST /process-definition/x/restart",
                "POST /decision-definition/key/select-findings/evaluate",
                "POST /message",
                "POST /signal",
                "POST /condition",
                "POST /filter/create",
                "POST /execution/x/signal",
                "POST /external-task/fetchAndLock",
                "POST /task/create",
                "POST /task/x/variables",
                "POST /identity/verify",
                "DELETE /process-instance/x",
                "DELETE /process-definition/key/improvement-cycle",
                "POST /history/cleanup"
            })
    void theAdministratorFindsThatWayClosed(String route) {
        String[] methodAndPath = route.split(" ", 2);
        Browser administrator = browsers.administrator();
        assertThat(administrator
                        .engine(methodAndPath[0], methodAndPath[1], Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(administrator.engine("GET", "/user/count", null).status()).isEqualTo(200);
    }
}
