package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.Browser;
import org.sujarit.upgrade.Bodies;

/** Two nodes on one PostgreSQL and one directory of files, both started for the first time in the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Execution and evidence of four measures, before and after their end. */
    private static final int REMINDERS = 8;

    private static final int AGENCIES = 20;

    private Path directory;
    private EmbeddedPostgres server;
    private JdbcClient database;
    private RunningJar here;
    private RunningJar there;
    private int metrics;

    @BeforeAll
    void bothStartForTheFirstTime(@TempDir Path folder) throws Exception {
        directory = folder;
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        database = JdbcClient.create(server.getPostgresDatabase());
        try (ServerSocket free = new ServerSocket(0)) {
            metrics = free.getLocalPort();
        }
        here = node(
                "here",
                "--sujarit.metrics.port=" + metrics,
                "--sujarit.metrics.every=1s",
                "--spring.autoconfigure.exclude=");
        there = node("there");
        here.begin();
        there.begin();
        here.awaitWork(at(here, "officer"));
        there.awaitWork(at(there, "officer"));
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> recorded("demonstration-made") == 1);
    }

    @AfterAll
    void stop() throws Exception {
        here.kill();
        there.kill();
        server.close();
    }

    private RunningJar node(String name, String... more) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--sujarit.evidence.directory=" + directory.resolve("files")));
        settings.addAll(List.of(more));
        return new RunningJar(Files.createDirectories(directory.resolve(name)), settings);
    }

    @Test
    @Order(1)
    void whatAStartSetsUpIsSetUpOnce() {
        assertThat(count("select count(*) from ACT_RE_DEPLOYMENT")).isEqualTo(1);
        assertThat(count("select count(*) from node_alive")).isEqualTo(2);
        assertThat(recorded("demonstration-begun")).isEqualTo(1);
        assertThat(count("select count(*) from cycle")).isEqualTo(2);
        assertThat(count("select count(*) from (select family, ita_year from catalogue group by family, ita_year"
                        + " having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    @Order(2)
    void eachOfEightRemindersIsGivenOnce() {
        int timers = database.sql("update ACT_RU_JOB set DUEDATE_ = current_timestamp where TYPE_ = 'timer'"
                        + " and PROCESS_DEF_KEY_ = 'improvement-measure'")
                .update();
        assertThat(timers).isEqualTo(REMINDERS);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from ACT_RU_JOB where TYPE_ = 'timer'"
                                + " and PROCESS_DEF_KEY_ = 'improvement-measure'")
                        == 0);
        delivered();
        assertThat(count("select count(*) from (select PROC_INST_ID_, ACT_ID_ from ACT_HI_ACTINST where ACT_ID_ in"
                        + " ('remind-owner', 'escalate-to-head', 'remind-of-evidence', 'escalate-evidence')"
                        + " group by PROC_INST_ID_, ACT_ID_ having count(*) = 1) once"))
                .isGreaterThanOrEqualTo(REMINDERS);
        assertThat(count("select count(*) from notice where occasion in ('DUE_SOON', 'OVERDUE', 'OVERDUE_IN_UNIT')"))
                .isPositive();
        assertThat(count("select count(*) from (select event, recipient, occasion from notice"
                        + " group by event, recipient, occasion having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    @Order(3)
    void theYearOfTwentyAgenciesIsOpenedOnce() {
        for (int agency = 1; agency <= AGENCIES; agency++) {
            database.sql("insert into agency (id, code, name, active) values (?, ?, ?, true)")
                    .params(1_000_000 + agency, "many" + agency, "หน่วยงาน " + agency)
                    .update();
            database.sql("insert into ACT_ID_TENANT (ID_, REV_, NAME_) values (?, 1, ?)")
                    .params("many" + agency, "หน่วยงาน " + agency)
                    .update();
        }
        database.sql("update ACT_RU_JOB set DUEDATE_ = current_timestamp where HANDLER_TYPE_ = 'timer-start-event'")
                .update();
        String opened = "select count(*) from cycle join agency on agency.id = cycle.agency_id"
                + " where agency.code like 'many%'";
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> count(opened) == AGENCIES);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'open-yearly-cycles'"
                                + " and TYPE_ <> 'timer'")
                        == 0);
        assertThat(count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ like 'many%'"))
                .isEqualTo(AGENCIES);
        assertThat(count("select count(*) from audit_entry where stream like 'many%' and action = 'cycle-opened'"))
                .isEqualTo(AGENCIES);
        assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
    }

    @Test
    @Order(4)
    void aDecisionThatIsMadeOnBothNodesInTheSameMomentIsMadeOnce() throws Exception {
        int decided = 0;
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (JsonNode line : at(here, "manager").read("/api/tasks")) {
            String task = line.get("id").asText();
            JsonNode page = at(here, "manager").read("/api/tasks/" + task);
            String reason = "กรุณาแก้ไข " + task;
            Object body = Bodies.returned(page, reason);
            List<Callable<Integer>> clicks =
                    List.of(() -> complete(here, "manager", task, body), () -> complete(there, "manager", task, body));
            List<Integer> answers = new ArrayList<>();
            for (var answer : both.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(204, 409);
            assertThat(count("select count(*) from decision where reason = '" + reason + "'"))
                    .isEqualTo(1);
            decided++;
        }
        both.shutdown();
        assertThat(decided).isPositive();
    }

    @Test
    @Order(5)
    void aPlanThatIsReturnedOnOneNodeAndApprovedOnTheOtherIsPublished() throws Exception {
        planUpTo("2569");
        decide(here, "2569", false);
        finish(there, "officer", "plan-measures", "2569");
        decide(there, "2569", true);
        shows(here, "/portal/bongti/2569/plan");
        shows(there, "/portal/bongti/2569/plan");
        assertThat(count("select count(*) from publication where agency = 'bongti' and fiscal_year = 2569"))
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void anOperatorSeesTheFigures() throws Exception {
        double failed = failedLogins(figures());
        new Browser(there.port()).login("officer", "wrong");
        new Browser(here.port()).login("officer", "wrong");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(figures())
                .containsPattern("sujarit_tasks_open [1-9]")
                .containsPattern("sujarit_tasks_overdue \\d")
                .contains("sujarit_jobs_failed 0.0", "sujarit_incidents 0.0", "sujarit_nodes 2.0")
                .containsPattern("sujarit_events_waiting \\d")
                .containsPattern("sujarit_store_free [1-9]")
                .satisfies(figures ->
                        assertThat(failedLogins(figures)).as("only this node's").isEqualTo(failed + 1)));
        assertThat(new Browser(here.port()).get("/metrics").status()).isNotEqualTo(200);
        assertThat(new Browser(here.port()).get("/actuator/prometheus").status())
                .isNotEqualTo(200);
    }

    private String figures() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metrics + "/metrics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static double failedLogins(String figures) {
        Matcher count = Pattern.compile("sujarit_logins_total\\{outcome=\"failed\"} ([0-9.]+)")
                .matcher(figures);
        return count.find() ? Double.parseDouble(count.group(1)) : 0;
    }

    @Test
    @Order(7)
    void aPlanWhoseNodeIsKilledWhilePublishingIsPublishedByTheOther() throws Exception {
        planUpTo("2568");
        decide(here, "2568", true);
        here.kill();
        long killed = System.nanoTime();
        shows(there, "/portal/bongti/2568/plan");
        assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(40));
    }

    /** Until it waits for the manager. */
    private void planUpTo(String year) throws Exception {
        Browser officer = new Browser(here.port());
        officer.login("officer", "sujarit-demo");
        var variables =
                Map.of("agency", Map.of("value", "bongti"), "fiscalYear", Map.of("value", year, "type", "Integer"));
        Browser.Answer opened = officer.engine(
                "POST", "/process-definition/key/improvement-cycle/start", Map.of("variables", variables));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        finish(here, "officer", "import-assessment", year);
        finish(there, "officer", "analyse-findings", year);
        finish(here, "officer", "plan-measures", year);
    }

    private void finish(RunningJar node, String person, String task, String year) throws Exception {
        JsonNode page = page(node, person, task, year);
        Object body = task.equals("plan-measures") ? plan(page) : Bodies.done(page);
        assertThat(complete(node, person, page.get("id").asText(), body)).isEqualTo(204);
    }

    private void decide(RunningJar node, String year, boolean passed) throws Exception {
        JsonNode page = page(node, "manager", "approve-plan", year);
        Object body = passed ? Bodies.passed(page) : Bodies.returned(page, "กรุณาเพิ่มตัวชี้วัด");
        assertThat(complete(node, "manager", page.get("id").asText(), body)).isEqualTo(204);
    }

    private static Map<String, Object> plan(JsonNode page) {
        List<Map<String, Object>> measures = new ArrayList<>();
        for (JsonNode finding : page.get("findings")) {
            Map<String, Object> measure = Bodies.measure(page, finding.get("id").asLong(), 1);
            measure.put("unit", "bongtiPalad");
            measures.add(measure);
        }
        return Map.of("measures", measures);
    }

    private JsonNode page(RunningJar node, String person, String task, String year) throws Exception {
        String id = database.sql(
                        "select task.ID_ from ACT_RU_TASK task join ACT_RU_EXECUTION instance"
                                + " on instance.ID_ = task.PROC_INST_ID_ where task.TASK_DEF_KEY_ = ? and instance.BUSINESS_KEY_ = ?")
                .params(task, "bongti/" + year)
                .query(String.class)
                .single();
        return at(node, person).read("/api/tasks/" + id);
    }

    private static int complete(RunningJar node, String person, String task, Object body) throws Exception {
        HttpResponse<byte[]> answer = at(node, person).post("/api/tasks/" + task + "/completion", body);
        if (answer.statusCode() >= 400 && answer.statusCode() != 409) {
            throw new AssertionError(JSON.readTree(answer.body()).toString());
        }
        return answer.statusCode();
    }

    private static void shows(RunningJar node, String path) {
        Awaitility.await(path)
                .atMost(Duration.ofMinutes(1))
                .until(() -> new Browser(node.port()).get(path).status() == 200);
    }

    private void delivered() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> count("select count(*) from event_publication") == 0);
    }

    private long recorded(String action) {
        return count("select count(*) from audit_entry where action = '" + action + "'");
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static TestPerson at(RunningJar node, String person) {
        return new TestPerson(person, node.address());
    }
}
