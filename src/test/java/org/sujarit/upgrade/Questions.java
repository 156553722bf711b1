package org.sujarit.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sujarit.testing.Browser.Answer;

/** Asks a running version everything whose answer an upgrade may not change. */
final class Questions {

    private static final String NOBODY = "";
    private static final String EMBEDDED = "embedded:";
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "csv", "json");

    private final Installation at;
    private final Office office;

    Questions(Installation at) {
        this.at = at;
        this.office = new Office(at);
    }

    Expected ask() {
        List<Expected.Task> tasks = tasks();
        return new Expected(tasks, files(tasks), timers(), addresses(tasks), operations());
    }

    private List<Expected.Task> tasks() {
        return stream(office.open()).map(this::task).toList();
    }

    private Expected.Task task(JsonNode open) {
        String id = open.get("id").asText();
        String key = open.get("taskDefinitionKey").asText();
        String person = Office.person(key);
        JsonNode assignee = open.get("assignee");
        return new Expected.Task(id, key, assignee.isNull() ? null : assignee.asText(), person, office.page(key, id));
    }

    /** Where Tasklist is told to fetch the form of a task from. */
    String addressOfForm(String person, String task) {
        Answer answer = at.as(person).engine("GET", "/task/" + task + "/form", null);
        String key = answer.json().path("key").asText();
        if (!key.startsWith(EMBEDDED)) {
            throw new AssertionError("form of " + task + ": " + answer.status() + " " + answer.body());
        }
        return key.substring(EMBEDDED.length());
    }

    /** The documents of the published year and every file that proves something. */
    private List<Expected.Kept> files(List<Expected.Task> tasks) {
        List<Expected.Kept> files = new ArrayList<>();
        String portal = "/portal/" + OldYears.key(OldYears.OLD, OldYears.PUBLISHED);
        FORMATS.stream()
                .flatMap(format -> Stream.of(portal + "/report." + format, portal + "/plan." + format))
                .filter(path -> at.as(NOBODY).get(path).status() == 200) // the oldest version knew fewer formats
                .forEach(path -> files.add(kept(NOBODY, path)));
        stream(evidenceOf(published())).filter(Questions::isFile).forEach(evidence -> {
            files.add(kept(NOBODY, portal + "/evidence/" + evidence.get("id").asText()));
            files.add(kept(World.AUDITOR, evidence.get("url").asText()));
        });
        for (Expected.Task task : tasks) {
            JsonNode measure = task.page().get("measure");
            if (!measure.isNull()) {
                stream(evidenceOf(measure))
                        .filter(Questions::isFile)
                        .forEach(one ->
                                files.add(kept(World.STAFF, one.get("url").asText())));
            }
        }
        return files;
    }

    private static JsonNode evidenceOf(JsonNode measure) {
        return measure.get("evidence");
    }

    private static boolean isFile(JsonNode evidence) {
        return evidence.get("kind").asText().equals("FILE");
    }

    private JsonNode published() {
        return at.as(World.OFFICER)
                .get("/api/cycles/" + cycle(OldYears.OLD, OldYears.PUBLISHED) + "/measures")
                .json()
                .get(0);
    }

    private Expected.Kept kept(String person, String path) {
        return new Expected.Kept(person, path, sha256(at.as(person).download(path)));
    }

    /** Id of that agency's year. */
    long cycle(String agency, int year) {
        return stream(at.as(World.OFFICER).get("/api/cycles").json())
                .filter(line -> line.at("/agency/code").asText().equals(agency)
                        && line.at("/cycle/fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow(() -> new AssertionError(OldYears.key(agency, year)))
                .at("/cycle/id")
                .asLong();
    }

    private Map<String, String> timers() {
        Map<String, String> due = new TreeMap<>();
        jobs("?timers=true")
                .forEach(job ->
                        due.put(job.get("id").asText(), job.get("dueDate").asText()));
        return due;
    }

    /** The engine's jobs, as Cockpit shows them. */
    List<JsonNode> jobs(String query) {
        return stream(at.administrator().engine("GET", "/job" + query, null).json())
                .toList();
    }

    /** What cannot go on without help, as Cockpit shows it. */
    List<JsonNode> incidents() {
        return stream(at.administrator().engine("GET", "/incident", null).json())
                .toList();
    }

    List<String> operations() {
        JsonNode paths = at.as(World.OFFICER).get("/v3/api-docs").json().get("paths");
        List<String> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(
                        method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations.stream().sorted().toList();
    }

    private List<Expected.Address> addresses(List<Expected.Task> tasks) {
        long running = cycle(OldYears.OLD, OldYears.RUNNING);
        long closed = cycle(OldYears.OLD, OldYears.PUBLISHED);
        String measure = tasks.stream()
                .filter(task -> task.key().equals("review-measure"))
                .findFirst()
                .orElseThrow()
                .page()
                .at("/measure/id")
                .asText();
        return Stream.of(
                        Addresses.ofNobody(OldYears.OLD, OldYears.PUBLISHED).map(path -> address(NOBODY, path)),
                        Addresses.ofOfficer(running, closed, measure).map(path -> address(World.OFFICER, path)),
                        Addresses.OF_AUDITOR.stream().map(path -> address(World.AUDITOR, path)),
                        Addresses.OF_MANAGER.stream().map(path -> address(World.MANAGER, path)),
                        Addresses.OF_ADMINISTRATOR.stream().map(path -> address(Installation.ADMINISTRATOR, path)))
                .flatMap(each -> each)
                .toList();
    }

    Expected.Address address(String person, String path) {
        Answer answer = at.as(person).get(path, "Accept", "*/*");
        return new Expected.Address(
                person, path, answer.status(), answer.header("Content-Type").replaceFirst(";.*", ""));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<JsonNode> stream(@Nullable JsonNode array) {
        return array == null ? Stream.of() : StreamSupport.stream(array.spliterator(), false);
    }
}
