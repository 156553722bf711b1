package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sujarit.testing.Browser.Answer;

/** Does the work of the year over HTTP, each task as the person it is meant for. */
final class Office {

    private static final long PATIENCE = 60_000_000_000L; // nanoseconds

    private static final int TRIES = 5;

    /** Whom each kind of user task is meant for in {@link World}. */
    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("import-assessment", World.OFFICER),
            Map.entry("analyse-findings", World.OFFICER),
            Map.entry("plan-measures", World.OFFICER),
            Map.entry("approve-plan", World.MANAGER),
            Map.entry("assign-owner", World.HEAD),
            Map.entry("execute-measure", World.STAFF),
            Map.entry("attach-evidence", World.STAFF),
            Map.entry("review-measure", World.REVIEWER),
            Map.entry("approve-measure", World.MANAGER),
            Map.entry("approve-cancellation", World.MANAGER),
            Map.entry("prepare-report", World.OFFICER),
            Map.entry("review-report", World.REVIEWER),
            Map.entry("approve-report", World.MANAGER));

    private final Installation at;

    Office(Installation at) {
        this.at = at;
    }

    /** The kinds of user tasks there were in the older version. */
    static Set<String> kinds() {
        return PEOPLE.keySet();
    }

    static String person(String key) {
        return Objects.requireNonNull(PEOPLE.get(key), key);
    }

    /** Opens a year and tells its id. */
    long open(String agency, int year) {
        return json(at.as(World.OFFICER).api("POST", "/api/cycles", Map.of("agency", agency, "fiscalYear", year)))
                .get("id")
                .asLong();
    }

    /** All open tasks, as Cockpit shows them to the administrator. */
    JsonNode open() {
        return json(at.administrator().engine("GET", "/task?sortBy=created&sortOrder=asc&maxResults=500", null));
    }

    /** The open task of that kind in that year or measure, when there is one. */
    Optional<JsonNode> find(String key, String businessKey) {
        JsonNode found = json(at.administrator()
                .engine("GET", "/task?taskDefinitionKey=" + key + "&processInstanceBusinessKey=" + businessKey, null));
        return Optional.ofNullable(found.get(0));
    }

    /** Id of the open task of that kind in that year or measure; what the engine does before it, is waited for. */
    String the(String key, String businessKey) {
        await(key + " of " + businessKey, () -> find(key, businessKey).isPresent());
        return find(key, businessKey).orElseThrow().get("id").asText();
    }

    /** Waits for what the engine does in the background. */
    static void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("there is no " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What a form is given for that task. */
    JsonNode page(String key, String id) {
        return json(at.as(person(key)).get("/api/tasks/" + id));
    }

    /** Takes the task up, as Tasklist does. */
    void claim(String key, String businessKey) {
        String id = the(key, businessKey);
        String person = person(key);
        accepted(at.as(person).engine("POST", "/task/" + id + "/claim", Map.of("userId", person)));
    }

    /** Keeps what was typed so far. */
    void keep(String key, String businessKey, Object draft) {
        accepted(at.as(person(key)).api("PUT", "/api/tasks/" + the(key, businessKey) + "/draft", draft));
    }

    /** Does that task, or decides it with a yes. */
    void finish(String key, String businessKey) {
        JsonNode page = page(key, the(key, businessKey));
        finish(key, businessKey, Bodies.done(page));
    }

    void finish(String key, String businessKey, Object body) {
        send(key, the(key, businessKey), body);
    }

    /** Sends that task back with a reason. */
    void giveBack(String key, String businessKey, String reason) {
        JsonNode page = page(key, the(key, businessKey));
        finish(key, businessKey, Bodies.returned(page, reason));
    }

    /** Sends it again where a timer of the same measure was first, as a person would. */
    void send(String key, String id, Object body) {
        Answer answer = complete(key, id, body);
        for (int tries = 1; tries < TRIES && answer.body().contains("work.somebody-was-first"); tries++) {
            pause();
            answer = complete(key, id, body);
        }
        accepted(answer);
    }

    private Answer complete(String key, String id, Object body) {
        return at.as(person(key)).api("POST", "/api/tasks/" + id + "/completion", body);
    }

    /** Anything else somebody asks of the API. */
    @Nullable
    JsonNode ask(String person, String method, String path, @Nullable Object body) {
        Answer answer = at.as(person).api(method, path, body);
        accepted(answer);
        return answer.body().isEmpty() ? null : answer.json();
    }

    /** Attaches a small file to the first step of the measure. */
    JsonNode attach(JsonNode measure, String title, String content) {
        return json(at.as(World.STAFF)
                .upload(
                        "/api/measures/" + measure.get("id").asLong() + "/evidence",
                        "proof.pdf",
                        content.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of(
                                "title",
                                title,
                                "activityId",
                                measure.at("/activities/0/id").asText(),
                                "effectiveOn",
                                measure.get("startsOn").asText(),
                                "visibility",
                                "PUBLIC")));
    }

    /** Attaches a link to the second step of the measure. */
    void link(JsonNode measure, String key) {
        ask(
                World.STAFF,
                "POST",
                "/api/measures/" + measure.get("id").asLong() + "/evidence",
                Map.of(
                        "url",
                        "https://www.example.go.th/" + key,
                        "title",
                        "แผนที่เผยแพร่",
                        "activityId",
                        measure.at("/activities/1/id").asLong(),
                        "effectiveOn",
                        measure.get("startsOn").asText(),
                        "visibility",
                        "PUBLIC"));
    }

    private static JsonNode json(Answer answer) {
        accepted(answer);
        return answer.json();
    }

    private static void accepted(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }
}
