package org.sujarit.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, with the demonstration, on an H2 file database where none is named. */
final class RunningJar {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final String database;
    private final String user;
    private final int port;
    private @Nullable Process process;

    RunningJar(Path directory) throws IOException {
        this(directory, "jdbc:h2:file:" + directory.resolve("sujarit") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0", "sa");
    }

    RunningJar(Path directory, String database, String user) throws IOException {
        this.directory = directory;
        this.database = database;
        this.user = user;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** For H2 only while the application does not run. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(database, user, "");
    }

    /** Starts it and waits until people can work. */
    void start(TestPerson somebody) throws IOException, InterruptedException {
        Path log = directory.resolve("sujarit.log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Objects.requireNonNull(System.getProperty("sujarit.jar"), "sujarit.jar"),
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + user,
                "--sujarit.delivery.again=1s",
                "--sujarit.evidence.directory=" + directory.resolve("files"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!(Files.readString(log).contains("the demonstration is ready") && somebody.canWork())) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("it did not start:\n" + Files.readString(log));
            }
            Thread.sleep(250);
        }
    }

    /** SIGKILL: nothing is flushed, nothing is closed. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }
}
