package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.sujarit.notification.Inbox;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * Who gets what answer from every endpoint there is. The year runs, staff1 carries its first measure out. Endpoints
 * that change something are asked with an empty body: 422 and 400 mean that the person is let in.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    /** Person by person: nobody, the owner, the officer, the manager, the auditor, the administrator, a stranger. */
    private static final String MATRIX =
            """
            GET    /                                             200 200 200 200 200 200 200
            GET    /login                                        200 200 200 200 200 200 200
            GET    /portal/{agency}/{year}                       404 404 404 404 404 404 404
            GET    /portal/{agency}/{year}/plan                  200 200 200 200 200 200 200
            GET    /portal/{agency}/{year}/{document}.{extension} 200 200 200 200 200 200 200
            GET    /portal/{agency}/{year}/{document}/{version:[0-9]+} 200 200 200 200 200 200 200
            GET    /portal/{agency}/{year}/{document}/{version}.{extension} 200 200 200 200 200 200 200
            GET    /portal/{agency}/{year}/evidence/{id}         404 404 404 404 404 404 404
            GET    /portal/{agency}/effect                       200 200 200 200 200 200 200
            GET    /portal/{agency}/effect.csv                   200 200 200 200 200 200 200
            GET    /portal/{agency}/effect.json                  200 200 200 200 200 200 200
            GET    /verify                                       200 200 200 200 200 200 200
            POST   /verify                                       415 415 415 415 415 415 415
            GET    /verify/{code}                                200 200 200 200 200 200 200
            GET    /home                                         302 200 200 200 200 200 200
            POST   /home/notices/{id}/opening                    302 302 404 404 404 404 404
            POST   /home/notices/reading                         302 400 400 400 400 400 400
            GET    /home/agencies                                302 403 403 403 403 200 403
            POST   /home/agencies                                302 403 403 403 403 302 403
            POST   /home/agencies/units                          302 403 403 403 403 302 403
            GET    /home/agencies/{agency}                       302 403 403 403 403 200 403
            POST   /home/agencies/{agency}/closing               302 403 403 403 403 302 403
            POST   /home/agencies/{agency}/reopening             302 403 403 403 403 302 403
            POST   /home/failed-work/{id}/retrying               302 404 404 404 404 404 404
            GET    /home/cycles/{id}/checks                      302 200 200 200 200 404 404
            GET    /home/effect                                  302 200 200 200 200 200 200
            GET    /home/catalogues                              302 403 200 403 403 200 200
            POST   /home/catalogues                              302 403 302 403 403 302 302
            GET    /home/catalogues/{family}/{year}              302 403 200 403 403 200 200
            POST   /home/catalogues/{family}/{year}              302 403 302 403 403 302 302
            POST   /home/catalogues/thresholds                   302 403 404 403 403 403 404
            GET    /home/audit                                   302 403 403 403 200 200 403
            GET    /home/templates                               302 403 200 403 403 403 200
            POST   /home/templates                               302 403 404 403 403 403 404
            POST   /home/templates/reset                         302 403 404 403 403 403 404
            GET    /home/templates/{agency}/current              302 403 200 403 403 403 404
            GET    /home/templates/built-in                      302 403 200 403 403 403 200
            GET    /home/cycles/{id}/report-changes              302 403 200 403 403 404 404
            POST   /home/cycles/{id}/report-changes              302 403 302 403 403 404 404
            POST   /home/cycles/{id}/report-changes/confirmation 302 403 302 403 403 404 404
            GET    /home/intake                                  302 403 200 403 403 403 200
            POST   /home/intake                                  302 403 404 403 403 403 404
            POST   /home/intake/confirmation                     302 403 404 403 403 403 404
            GET    /home/intake/{id}                             302 404 404 404 404 404 404
            GET    /v3/api-docs                                  401 200 200 200 200 200 200
            GET    /v3/api-docs.yaml                             302 403 403 403 403 403 403
            GET    /api/tasks                                    401 200 200 200 200 200 200
            GET    /api/tasks/approvals                          401 200 200 200 200 200 200
            GET    /api/tasks/{id}                               401 200 200 200 200 404 404
            PUT    /api/tasks/{id}/draft                         401 204 409 409 409 409 404
            POST   /api/tasks/{id}/completion                    401 422 409 409 409 404 404
            POST   /api/checks/text                              401 422 422 422 422 422 422
            GET    /api/cycles                                   401 200 200 200 200 200 200
            GET    /api/cycles/choices                           401 200 200 200 200 200 200
            POST   /api/cycles                                   401 403 422 403 403 403 422
            GET    /api/cycles/{id}                              401 200 200 200 200 404 404
            GET    /api/cycles/{id}/findings                     401 200 200 200 200 404 404
            GET    /api/cycles/{id}/checks                       401 200 200 200 200 404 404
            GET    /api/cycles/{id}/suggestions                  401 200 200 200 200 404 404
            GET    /api/cycles/{id}/measure-choices              401 200 200 200 200 404 404
            GET    /api/cycles/{id}/measures                     401 200 200 200 200 404 404
            POST   /api/cycles/{id}/measures                     401 403 422 403 403 403 404
            POST   /api/cycles/{id}/amendments                   401 403 422 403 403 403 404
            POST   /api/cycles/{id}/assessment                   401 403 422 403 403 403 404
            POST   /api/cycles/{id}/recommendations              401 403 422 403 403 403 404
            GET    /api/cycles/{id}/assessment.{extension}       401 200 200 200 200 404 404
            GET    /api/cycles/{id}/assessment-template.{extension} 401 200 200 200 200 404 404
            GET    /api/cycles/{id}/plan.{extension}             401 200 200 200 200 404 404
            GET    /api/cycles/{id}/report.{extension}           401 200 200 200 200 404 404
            GET    /api/cycles/{id}/report-6-months.{extension}  401 200 200 200 200 404 404
            GET    /api/cycles/{id}/report-12-months.{extension} 401 200 200 200 200 404 404
            GET    /api/cycles/{id}/memo.{extension}             401 200 200 200 200 404 404
            GET    /api/cycles/{id}/announcement.{extension}     401 200 200 200 200 404 404
            POST   /api/cycles/{id}/report/changes               401 403 422 403 403 404 404
            POST   /api/cycles/{id}/report/changes/confirmation  401 403 422 403 403 404 404
            GET    /api/measures/{id}                            401 200 200 200 200 404 404
            GET    /api/measures/{id}/results                    401 200 200 200 200 404 404
            POST   /api/measures/{id}/reassignment               401 403 422 403 403 404 404
            POST   /api/measures/{id}/cancellation               401 422 422 403 403 404 404
            GET    /api/measures/{measureId}/evidence            401 200 200 200 200 404 404
            POST   /api/measures/{measureId}/evidence            401 422 403 403 403 404 404
            GET    /api/measures/{measureId}/evidence/{evidenceId}/file 401 200 200 200 200 404 404
            DELETE /api/measures/{measureId}/evidence/{evidenceId} 401 404 403 403 403 404 404
            GET    /camunda/app/welcome/default/                 302 200 200 200 200 200 200
            GET    /camunda/app/tasklist/default/                302 200 200 200 403 200 200
            GET    /camunda/app/cockpit/default/                 302 403 403 200 200 200 403
            GET    /camunda/app/admin/default/                   302 403 403 403 403 200 403
            GET    /camunda/app/admin/default/setup/             302 403 403 403 403 403 403
            GET    /camunda/api/engine/engine/default/task       401 200 200 200 200 200 200
            GET    /camunda/api/engine/engine/default/task/{id}  401 200 200 200 200 200 404
            GET    /camunda/api/engine/engine/default/deployment 401 200 200 200 200 200 200
            GET    /actuator/health                              200 200 200 200 200 200 200
            GET    /actuator/info                                302 200 200 200 200 200 200
            GET    /actuator/env                                 302 403 403 403 403 403 403
            GET    /actuator/sbom/application                    302 403 403 403 403 403 403
            GET    /h2-console                                   302 403 403 403 403 403 403
            GET    /engine-rest/task                             302 403 403 403 403 403 403
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Inbox inbox;

    private TestYear year;
    private String evidence;
    private String notice;
    private final Map<String, Browser> people = new LinkedHashMap<>();

    @BeforeAll
    void runTheYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        people.put("nobody", browsers.anonymous());
        for (String person : List.of("staff1", "officer", "manager", "auditor")) {
            people.put(person, browsers.of(year.agency, person));
        }
        people.put("administrator", browsers.administrator());
        people.put("stranger", browsers.of(agencies.make(), "officer"));
        evidence = browser("staff1")
                .upload(
                        "/api/measures/" + year.measure("i7-1").id() + "/evidence",
                        "a.pdf",
                        "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        Map.of("title", "x", "effectiveOn", "2026-01-15"))
                .json()
                .path("id")
                .asText();
        deliveries.await();
        notice = String.valueOf(inbox.of(year.agency.actor("staff1")).get(0).id());
    }

    private record Row(String endpoint, List<Integer> expected) {

        String method() {
            return endpoint.substring(0, endpoint.indexOf(' '));
        }

        String pattern() {
            return endpoint.substring(endpoint.indexOf(' ') + 1);
        }
    }

    private static List<Row> rows() {
        return MATRIX.lines()
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Row(
                        words[0] + " " + words[1],
                        List.of(words).subList(2, words.length).stream()
                                .map(Integer::valueOf)
                                .toList()))
                .toList();
    }

    @Test
    void everyEndpointHasItsRow() {
        Set<String> known = new TreeSet<>();
        rows().forEach(row -> known.add(row.endpoint()));
        Set<String> unknown = new TreeSet<>(endpoints());
        unknown.removeAll(known);
        assertThat(unknown).isEmpty();
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

    @Test
    void everybodyGetsWhatTheMatrixSays() {
        Map<String, String> wrong = new TreeMap<>();
        for (Row row : rows()) {
            List<Integer> actual = new ArrayList<>();
            people.values().forEach(browser -> actual.add(ask(browser, row)));
            if (!actual.equals(row.expected())) {
                wrong.put(row.endpoint(), "expected " + row.expected() + " but was " + actual);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A page may be read by a robot, twice, or ahead of the click. */
    @Test
    void readingWritesNothing() {
        TestYear planned = years.open(year.agency, 2571);
        planned.analyse();
        planned.finish("plan-measures", "officer", planned.plan());
        String approval = "/api/tasks/" + planned.the("approve-plan");
        Map<String, List<String>> written = new TreeMap<>();
        people.values().forEach(browser -> {
            Stream<String> all =
                    rows().stream().filter(row -> row.method().equals("GET")).map(this::path);
            Stream.concat(all, Stream.of(approval)).forEach(path -> {
                List<String> writes = statements.writesDuring(() -> browser.get(path));
                if (!writes.isEmpty()) {
                    written.put(path, writes);
                }
            });
        });
        assertThat(written).isEmpty();
    }

    /** Whatever the auditor, who reads everything, asks for. */
    @Test
    void theAuditorAndTheAdministratorChangeNothing() {
        var before = standing.of(year);
        rows().stream().filter(row -> !row.method().equals("GET")).forEach(row -> List.of(
                        "auditor", "administrator", "stranger", "nobody")
                .forEach(person -> assertThat(ask(browser(person), row))
                        .as(person + " " + row.endpoint())
                        .isGreaterThanOrEqualTo(300)));
        assertThat(standing.of(year)).isEqualTo(before);
    }

    private Browser browser(String person) {
        return Objects.requireNonNull(people.get(person), person);
    }

    private int ask(Browser browser, Row row) {
        String path = path(row);
        if (row.method().equals("GET")) {
            return browser.get(path).status();
        }
        if (path.startsWith("/home")) {
            return browser.form(path, emptyForm(browser)).status();
        }
        return browser.api(row.method(), path, row.method().equals("DELETE") ? null : Map.of())
                .status();
    }

    private static Map<String, String> emptyForm(Browser browser) {
        return Map.of("_csrf", browser.apiToken(), "agency", "", "id", "", "code", "", "name", "", "location", "");
    }

    private String path(Row row) {
        String pattern = row.pattern();
        String id = String.valueOf(year.cycle.id());
        if (pattern.startsWith("/api/measures")) {
            id = String.valueOf(year.measure("i7-1").id());
        } else if (pattern.contains("/task")) {
            id = year.the("execute-measure", "i7-1");
        } else if (pattern.startsWith("/home/notices")) {
            id = notice;
        } else if (pattern.startsWith("/portal")) {
            id = evidence;
        }
        // What a row deletes must stay for the rows after it.
        String shown = row.method().equals("DELETE") ? "999999999" : evidence;
        return pattern.replace("{id}", id)
                .replace("{measureId}", id)
                .replace("{evidenceId}", shown)
                .replace("{agency}", year.agency.code)
                .replace("{year}", "2569")
                .replace("{family}", "NACC")
                .replace("{document}", "plan")
                .replace("{version:[0-9]+}", "1")
                .replace("{version}", "1")
                .replace("{extension}", pattern.contains("/assessment") ? "csv" : "html")
                .replace("{code}", "0".repeat(64));
    }
}
