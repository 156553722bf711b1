package org.sujarit.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, on an H2 file database, with the demonstration. */
final class RunningJar {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final int port;
    private @Nullable Process process;

    RunningJar(Path directory) throws IOException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String database() {
        return "jdbc:h2:file:" + directory.resolve("sujarit") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
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
                "--spring.datasource.url=" + database(),
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
