package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.sujarit.notification.Inbox;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * Who gets what answer from every endpoint there is, ours and the engine's. The year runs, staff1 carries its first
 * measure out; staff2 is of another unit, and whoever has an apostrophe of another agency.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final Path WRITTEN = Path.of("docs", "access-matrix.md");
    private static final Path FOUND = Path.of("target", "access-matrix.md");

    /** A row whose first cell, of somebody who is not logged in, sends to the login or is a refusal. */
    private static final String CLOSED = "\\w+ \\S+ (302|401|403) .*";

    private static final String PUBLIC =
            "\\w+ /((portal|search|open-data|feed\\.atom|robots\\.txt|sitemap(-pages)?\\.xml|verify|login|error|actuator/health|css|js|fonts|icon.svg|favicon.ico)\\b\\S*)? .*";

    private static final List<String> OWN =
            List.of("officer", "head", "staff1", "staff2", "reviewer", "manager", "auditor");
    private static final List<String> OTHERS = List.of("officer", "head", "staff1", "reviewer", "manager", "auditor");

    /** What is no controller's and not described by the engine. */
    private static final List<String> BESIDE = List.of(
            "GET /camunda/app/welcome/default/",
            "GET /camunda/app/tasklist/default/",
            "GET /camunda/app/cockpit/default/",
            "GET /camunda/app/admin/default/",
            "GET /camunda/app/admin/default/setup/",
            "GET /camunda/app/cockpit/scripts/config.js",
            "GET /camunda/lib/deps.js",
            "GET /css/site.css",
            "GET /js/home.js",
            "GET /fonts/OFL.txt",
            "GET /icon.svg",
            "GET /favicon.ico",
            "GET /webjars/camunda/lib/deps.js",
            "GET /error",
            "GET /actuator",
            "GET /actuator/health",
            "GET /actuator/health/liveness",
            "GET /actuator/health/readiness",
            "GET /actuator/prometheus",
            "GET /metrics",
            "GET /actuator/info",
            "GET /actuator/env",
            "GET /actuator/sbom/application",
            "GET /h2-console",
            "GET /engine-rest/task");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Standing standing;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ServletContext servlets;

    private TestYear year;
    private MatrixThings things;
    private final Map<String, Browser> people = new LinkedHashMap<>();

    @BeforeAll
    void runTheYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        people.put("nobody", browsers.anonymous());
        OWN.forEach(person -> people.put(person, browsers.of(year.agency, person)));
        people.put("admin", browsers.administrator());
        var other = agencies.make();
        OTHERS.forEach(person -> people.put(person.replace("1", "") + "'", browsers.of(other, person)));
        String evidence = browser("staff1")
                .upload(
                        "/api/measures/" + year.measure("i7-1").id() + "/evidence",
                        "a.pdf",
                        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                        Map.of("title", "x", "effectiveOn", "2026-01-15"))
                .json()
                .path("id")
                .asText();
        deliveries.await();
        String notice =
                String.valueOf(inbox.of(year.agency.actor("staff1")).get(0).id());
        things = new MatrixThings(year, engine, evidence, notice);
    }

    /** What is found is kept under target/, to be looked at and taken over as it is. */
    @Test
    void everybodyGetsWhatTheMatrixSaysAndNobodyIsToldOfAnotherAgency() throws IOException {
        AccessMatrix ours = new AccessMatrix(people, things);
        ours.ask(inOrder(endpoints()));
        ours.ask(BESIDE);
        AccessMatrix engines = new AccessMatrix(people, things);
        engines.ask(inOrder(EngineEndpoints.all()));
        String written = Files.readString(WRITTEN);
        Files.writeString(
                FOUND,
                written.substring(0, written.indexOf("## Ours")) + "## Ours\n\n```\n" + ours.table()
                        + "```\n\n## The engine's\n\n```\n" + engines.table() + "```\n");
        assertThat(Stream.concat(
                        engines.leaks().stream(), ours.leaks().stream().filter(AccessMatrixTests::behindTheLogin)))
                .isEmpty();
        assertThat(AccessMatrix.rows(Files.readString(FOUND)).filter(row -> !row.matches(CLOSED)))
                .as("whoever is not logged in is told only what is public")
                .allMatch(row -> row.matches(PUBLIC));
        assertThat(AccessMatrix.differences(written, Files.readString(FOUND)))
                .as("%s against %s", WRITTEN, FOUND)
                .isEmpty();
    }

    /** Somebody adds a page and forgets the matrix. */
    @Test
    void anAddressWithoutARowIsNoticed() throws Exception {
        RequestMappingInfo forgotten = RequestMappingInfo.paths("/home/forgotten")
                .methods(RequestMethod.POST)
                .build();
        mappings.registerMapping(forgotten, new Forgotten(), Forgotten.class.getMethod("answer"));
        try {
            AccessMatrix ours = new AccessMatrix(people, things);
            ours.ask(inOrder(endpoints()).stream()
                    .filter(endpoint -> endpoint.contains("/home/forgotten"))
                    .toList());
            assertThat(AccessMatrix.differences(Files.readString(WRITTEN), ours.table()))
                    .anyMatch(row -> row.startsWith("only found: POST /home/forgotten"));
        } finally {
            mappings.unregisterMapping(forgotten);
        }
    }

    /** A page that was added. */
    public static class Forgotten {

        public ResponseEntity<String> answer() {
            return ResponseEntity.ok("x");
        }
    }

    /** What answers beside our controllers and the engine's resources; a new one needs rows too. */
    @Test
    void nothingElseAnswers() {
        assertThat(servlets.getServletRegistrations().values().stream().flatMap(one -> one.getMappings().stream()))
                .containsExactlyInAnyOrder(
                        "/",
                        "/camunda/api/admin/*",
                        "/camunda/api/cockpit/*",
                        "/camunda/api/engine/*",
                        "/camunda/api/tasklist/*",
                        "/camunda/api/welcome/*");
    }

    private static boolean behindTheLogin(String leak) {
        return leak.contains(" /api/") || leak.contains(" /home");
    }

    /** Those of one address stand together, reading first. */
    private static List<String> inOrder(Set<String> endpoints) {
        return endpoints.stream()
                .sorted(Comparator.comparing((String one) -> one.substring(one.indexOf(' ')))
                        .thenComparing(one -> !one.startsWith("GET"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> one :
                mappings.getHandlerMethods().entrySet()) {
            if (one.getValue().getBeanType().getName().contains("BasicErrorController")) {
                continue; // reached by forwarding only
            }
            for (String pattern : one.getKey().getPatternValues()) {
                one.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method -> endpoints.add(method + " " + pattern));
            }
        }
        return endpoints;
    }

    private Stream<String> reading() {
        return Stream.concat(
                Stream.concat(endpoints().stream(), BESIDE.stream()).filter(one -> one.startsWith("GET")),
                Stream.of("/task", "/task/{id}", "/deployment", "/user", "/group")
                        .map(path -> "GET /camunda/api/engine/engine/{name}" + path));
    }

    /** A page may be read by a robot, twice, or ahead of the click. */
    @Test
    void readingWritesNothing() {
        TestYear planned = years.open(year.agency, 2568);
        planned.analyse();
        planned.finish("plan-measures", "officer", planned.plan());
        String approval = "GET /api/tasks/" + planned.the("approve-plan");
        Map<String, List<String>> written = new TreeMap<>();
        List.of("nobody", "staff1", "officer", "manager", "auditor", "admin", "officer'")
                .forEach(person -> Stream.concat(reading(), Stream.of(approval)).forEach(endpoint -> {
                    List<String> writes = statements.writesDuring(() -> things.ask(endpoint, browser(person)));
                    if (!writes.isEmpty()) {
                        written.put(endpoint, writes);
                    }
                }));
        assertThat(written).isEmpty();
    }

    /** Whatever the auditor, who reads everything, asks for. */
    @Test
    void theAuditorAndTheAdministratorChangeNothing() {
        var before = standing.of(year);
        endpoints().stream().filter(one -> !one.startsWith("GET")).forEach(endpoint -> List.of(
                        "auditor", "admin", "officer'", "nobody")
                .forEach(person -> assertThat(
                                things.ask(endpoint, browser(person)).status())
                        .as(person + " " + endpoint)
                        .isGreaterThanOrEqualTo(300)));
        assertThat(standing.of(year)).isEqualTo(before);
    }

    private Browser browser(String person) {
        return Objects.requireNonNull(people.get(person), person);
    }
}
