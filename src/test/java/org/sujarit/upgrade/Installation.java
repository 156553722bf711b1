package org.sujarit.upgrade;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.sujarit.testing.Browser;

/** One version of the application, as its jar, at work on a data folder in the {@code production} profile. */
public final class Installation implements AutoCloseable {

    /** Of everybody. */
    public static final String PASSWORD = "a-good-password";

    static final String ADMINISTRATOR = "verwalter";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path log;
    private final int port;
    private final Map<String, Browser> people = new HashMap<>();

    /** Where the database is. */
    public record Database(String url, String user, String password) {

        /** An H2 file database in that folder. */
        public static Database h2(Path folder) {
            String file = folder.resolve("sujarit").toAbsolutePath().toString();
            return new Database("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0", "sa", "");
        }
    }

    private Installation(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The same with the jar that is tested. */
    public static Installation start(Path folder, Database database) throws IOException, InterruptedException {
        return start(
                Path.of(Objects.requireNonNull(System.getProperty("sujarit.jar"), "sujarit.jar")), folder, database);
    }

    /** Starts the jar with evidence and documents below that folder, and comes back when it has begun its work. */
    static Installation start(Path jar, Path folder, Database database) throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("sujarit.log");
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=production",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--sujarit.metrics.port=0",
                        "--management.endpoint.health.probes.enabled=true",
                        "--sujarit.public.url=https://sujarit.example.go.th",
                        "--sujarit.evidence.directory=" + folder.resolve("files")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password(),
                        "SUJARIT_ADMIN_USER", ADMINISTRATOR,
                        "SUJARIT_ADMIN_PASSWORD", PASSWORD));
        Installation installation = new Installation(command.start(), log, port);
        try {
            installation.awaitReady();
        } catch (AssertionError failed) {
            installation.close();
            throw failed;
        }
        return installation;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("it did not start:\n" + Files.readString(log));
            }
            Thread.sleep(250);
        }
    }

    private boolean ready() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The browser of that person, logged in, or of nobody where the name is empty. */
    Browser as(String person) {
        return people.computeIfAbsent(person, id -> {
            Browser browser = new Browser(port);
            if (!id.isEmpty() && !browser.login(id, PASSWORD).header("Location").endsWith("/home")) {
                throw new AssertionError(id + " is not let in");
            }
            return browser;
        });
    }

    Browser administrator() {
        return as(ADMINISTRATOR);
    }

    /** Ends it in peace, as a machine that is shut down does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
