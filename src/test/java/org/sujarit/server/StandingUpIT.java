package org.sujarit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.testing.Browser;
import org.sujarit.upgrade.Installation;

/** The packaged application on PostgreSQL, before a crowd of slow clients and without its database. */
@Tag("alone")
class StandingUpIT {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final String ADMINISTRATOR = "verwalter";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private static Path folder;

    private static int databasePort;
    private static EmbeddedPostgres database;
    private static Installation installation;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            databasePort = free.getLocalPort();
        }
        database = database();
        installation = Installation.start(
                folder, new Installation.Database(database.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        warmUp();
    }

    /** What is asked for the first time is compiled first; that is no measure of anything. */
    private static void warmUp() throws Exception {
        for (int time = 0; time < 5; time++) {
            for (String path : List.of("/", "/login", "/verify", "/nowhere", "/actuator/health")) {
                get(path, Duration.ofMinutes(1));
            }
            administrator().get("/home");
        }
    }

    /** The same data each time it is started. */
    private static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(databasePort)
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        installation.close();
        database.close();
    }

    @Test
    void twoHundredSlowClientsHoldUpNobody() throws Exception {
        String login = "POST /login HTTP/1.1\r\nHost: here\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 40\r\n\r\nus";
        String verify = "POST /verify HTTP/1.1\r\nHost: here\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: 4000\r\n\r\n--";
        int port = port();
        Browser citizen = new Browser(port);
        List<SlowClient> crowd = SlowClient.crowd(100, port, login);
        crowd.addAll(SlowClient.crowd(100, port, verify));
        try {
            for (int time = 0; time < 20; time++) {
                assertThat(get("/login", ONE_SECOND).statusCode()).isEqualTo(200);
                assertThat(get("/", ONE_SECOND).statusCode()).isEqualTo(200);
            }
            assertThat(administrator().get("/home").status()).isEqualTo(200);
            assertThat(citizen.upload(
                                    "/verify",
                                    "a.pdf",
                                    new byte[3_000_000],
                                    Map.of("_csrf", citizen.formToken("/verify")))
                            .status())
                    .isEqualTo(200);
            assertThat(crowd.get(150).isEndedWithin(30_000)).isTrue();
        } finally {
            SlowClient.close(crowd);
        }
    }

    @Test
    void withoutItsDatabaseItAnswersAtOnceAndGoesOnWhenItIsBack() throws Exception {
        Browser administrator = administrator();
        assertThat(administrator.engine("GET", "/task/count", null).status()).isEqualTo(200);
        assertThat(get("/", TWO_SECONDS).statusCode()).isEqualTo(200);
        int before = logged();
        database.close();
        try {
            for (int time = 0; time < 15; time++) {
                isTold(get("/", TWO_SECONDS), "ฐานข้อมูล");
                isTold(api("/api/tasks"), "server.database-away");
                Browser.Answer engine = administrator.engine("GET", "/task/count", null);
                assertThat(engine.status()).as(engine.body()).isEqualTo(503);
                Thread.sleep(200);
            }
            HttpResponse<String> english = send(
                    HttpRequest.newBuilder(URI.create(installation.address() + "/"))
                            .header("Cookie", "sujarit-lang=en"),
                    TWO_SECONDS);
            isTold(english, "database");
            assertThat(get("/actuator/health/liveness", TWO_SECONDS).statusCode())
                    .isEqualTo(200);
            assertThat(get("/actuator/health/readiness", TWO_SECONDS).statusCode())
                    .isEqualTo(503);
        } finally {
            database = database();
        }
        awaitAnswer();
        assertThat(get("/actuator/health/readiness", TWO_SECONDS).statusCode()).isEqualTo(200);
        assertThat(administrator.get("/home").status()).isEqualTo(200);
        List<String> lines = Files.readAllLines(folder.resolve("sujarit.log"));
        List<String> told = lines.subList(before, lines.size());
        assertThat(told).as(String.join("\n", told)).hasSizeLessThan(30);
        assertThat(told).anyMatch(line -> line.contains("the database is away"));
        assertThat(told).anyMatch(line -> line.contains("the database is back"));
    }

    private static int port() {
        return URI.create(installation.address()).getPort();
    }

    private static Browser administrator() {
        Browser administrator = new Browser(port());
        assertThat(administrator.login(ADMINISTRATOR, Installation.PASSWORD).header("Location"))
                .endsWith("/home");
        return administrator;
    }

    private static void isTold(HttpResponse<String> answer, String word) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.body()).contains(word);
    }

    private static void awaitAnswer() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (get("/", TWO_SECONDS).statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(250);
        }
    }

    private static int logged() throws IOException {
        return Files.readAllLines(folder.resolve("sujarit.log")).size();
    }

    private static HttpResponse<String> api(String path) throws Exception {
        String login = Base64.getEncoder()
                .encodeToString((ADMINISTRATOR + ":" + Installation.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(installation.address() + path))
                        .header("Authorization", "Basic " + login),
                TWO_SECONDS);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return answer;
    }

    private static HttpResponse<String> get(String path, Duration within) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(installation.address() + path)), within);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Duration within) throws Exception {
        return HTTP.send(request.timeout(within).build(), HttpResponse.BodyHandlers.ofString());
    }
}
