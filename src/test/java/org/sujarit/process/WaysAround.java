package org.sujarit.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.sujarit.process.HandsInWork.Hand;
import org.sujarit.process.HandsInWork.Waiting;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Tries to have somebody decide on their own work, by every route there is into the application. */
class WaysAround {

    private final Browsers browsers;
    private final TestAgency agency;
    private final TaskService tasks;
    private final Browser administrator;
    private final Map<String, Browser> people = new HashMap<>();

    WaysAround(Browsers browsers, TestAgency agency, TaskService tasks) {
        this.browsers = browsers;
        this.agency = agency;
        this.tasks = tasks;
        this.administrator = browsers.administrator();
    }

    /** Tasklist's form and Cockpit's page send what FORM does; their other buttons call the engine's own REST. */
    enum Route {
        FORM,
        BASIC_LOGIN,
        CLAIMED_IN_THE_ENGINE,
        ASSIGNED_IN_COCKPIT,
        COMPLETED_IN_THE_ENGINE,
        SUBMITTED_IN_THE_ENGINE,
        RESOLVED_IN_THE_ENGINE,
        ASSIGNED_BY_THE_ADMINISTRATOR,
        CLAIMED_BY_THE_ADMINISTRATOR,
        DELEGATED_BY_THE_ADMINISTRATOR,
        SAVED_BY_THE_ADMINISTRATOR,
        OFFERED_BY_THE_ADMINISTRATOR,
        OFFERED_BY_AN_OLDER_VERSION,
        RESOLVED_TO_THEM_BY_THE_ADMINISTRATOR;

        /** Whether it is somebody else who tries to make them decide. */
        boolean byAdministrator() {
            return name().endsWith("BY_THE_ADMINISTRATOR");
        }
    }

    /** One of them, tried for that hand. */
    record Way(Hand hand, Route route) {}

    Browser as(String person) {
        return people.computeIfAbsent(person, one -> browsers.of(agency, one));
    }

    /** What may have been left behind, and must not help. */
    void prepare(Way way, Waiting waits) {
        String person = agency.id(way.hand().person());
        switch (way.route()) {
            case OFFERED_BY_AN_OLDER_VERSION -> tasks.addCandidateUser(waits.task(), person);
            case RESOLVED_TO_THEM_BY_THE_ADMINISTRATOR -> tasks.setOwner(waits.task(), person);
            default -> {}
        }
    }

    /** Whose a task was said to be stays: the engine takes no task without anybody. */
    void undo(Way way, Waiting waits) {
        if (way.route() == Route.OFFERED_BY_AN_OLDER_VERSION) {
            tasks.deleteCandidateUser(waits.task(), agency.id(way.hand().person()));
        }
    }

    Browser.Answer tried(Way way, Waiting waits) {
        Browser person = as(way.hand().person());
        String id = agency.id(way.hand().person());
        Map<String, String> user = Map.of("userId", id);
        String task = "/task/" + waits.task();
        return switch (way.route()) {
            case FORM, OFFERED_BY_AN_OLDER_VERSION -> decided(person, waits);
            case BASIC_LOGIN -> decidedWithBasicLogin(id, waits);
            case CLAIMED_IN_THE_ENGINE -> person.engine("POST", task + "/claim", user);
            case ASSIGNED_IN_COCKPIT -> person.engine("POST", task + "/assignee", user);
            case COMPLETED_IN_THE_ENGINE -> person.engine("POST", task + "/complete", Map.of());
            case SUBMITTED_IN_THE_ENGINE -> person.engine("POST", task + "/submit-form", Map.of());
            case RESOLVED_IN_THE_ENGINE -> person.engine("POST", task + "/resolve", Map.of());
            case ASSIGNED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/assignee", user);
            case CLAIMED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/claim", user);
            case DELEGATED_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/delegate", user);
            case SAVED_BY_THE_ADMINISTRATOR -> saved("assignee", id, waits);
            case OFFERED_BY_THE_ADMINISTRATOR ->
                administrator.engine("POST", task + "/identity-links", Map.of("userId", id, "type", "candidate"));
            case RESOLVED_TO_THEM_BY_THE_ADMINISTRATOR -> administrator.engine("POST", task + "/resolve", Map.of());
        };
    }

    Browser.Answer decided(Browser person, Waiting waits) {
        return person.api(
                "POST",
                "/api/tasks/" + waits.task() + "/completion",
                waits.year().passed(waits.digest()));
    }

    private Browser.Answer decidedWithBasicLogin(String id, Waiting waits) {
        String login = id + ":" + AgencyFixture.PASSWORD;
        return browsers.anonymous()
                .send(
                        "POST",
                        "/api/tasks/" + waits.task() + "/completion",
                        BodyPublishers.ofString(
                                waits.year().passed(waits.digest()).toString()),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private Browser.Answer saved(String field, String value, Waiting waits) {
        String path = "/task/" + waits.task();
        ObjectNode task = (ObjectNode)
                requireNonNull(administrator.engine("GET", path, null).json());
        return administrator.engine("PUT", path, task.put(field, value));
    }
}
