package org.sujarit.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, with the demonstration. */
final class RunningJar {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final int port;
    private final List<String> settings;
    private @Nullable Process process;
    private long end;

    /** On an H2 file database. */
    RunningJar(Path directory) throws IOException {
        this(
                directory,
                List.of(
                        "--spring.datasource.url=" + h2(directory),
                        "--sujarit.delivery.again=1s",
                        "--sujarit.evidence.directory=" + directory.resolve("files")));
    }

    /** With these settings; its log is written into the directory. */
    RunningJar(Path directory, List<String> settings) throws IOException {
        this.directory = directory;
        this.settings = settings;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    String database() {
        return h2(directory);
    }

    private static String h2(Path directory) {
        return "jdbc:h2:file:" + directory.resolve("sujarit") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    /** Starts it and waits until the demonstration is made and people can work. */
    void start(TestPerson somebody) throws IOException, InterruptedException {
        begin();
        while (!Files.readString(log()).contains("the demonstration is ready")) {
            mustLive();
        }
        awaitWork(somebody);
    }

    /** Starts it and does not wait. */
    void begin() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Objects.requireNonNull(System.getProperty("sujarit.jar"), "sujarit.jar"),
                "--server.port=" + port));
        command.addAll(settings);
        end = System.nanoTime() + PATIENCE.toNanos();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    void awaitWork(TestPerson somebody) throws IOException, InterruptedException {
        while (!somebody.canWork()) {
            mustLive();
        }
    }

    private void mustLive() throws IOException, InterruptedException {
        Process running = process;
        if (System.nanoTime() > end || running == null || !running.isAlive()) {
            throw new AssertionError("it did not start:\n" + Files.readString(log()));
        }
        Thread.sleep(250);
    }

    private Path log() {
        return directory.resolve("sujarit.log");
    }

    /** SIGKILL: nothing is flushed, nothing is closed. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }
}
