package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed under the work of four clients and comes back; the application is not told. */
class DatabaseLossDrill {

    private static final int LOSSES = 6;
    private static final int STEPS_BETWEEN = 10;

    @TempDir
    private Path directory;

    private final Diary diary = new Diary();
    private int port;

    @Test
    void whatWasAcknowledgedIsThereAfterEveryLossOfTheDatabase() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        EmbeddedPostgres server = start();
        String database = server.getJdbcUrl("postgres", "postgres");
        RunningJar jar = new RunningJar(
                directory,
                List.of(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--sujarit.evidence.directory=" + directory.resolve("files")));
        try {
            jar.start(new TestPerson("head", jar.address()));
            Reckoning reckoning = new Reckoning(diary, jar, database, "postgres");
            TestCrew crew = TestCrew.atWork(diary, jar.address());
            for (int loss = 0; loss < LOSSES; loss++) {
                acknowledges(STEPS_BETWEEN);
                kill();
                server.close(); // who started it still holds its data
                Thread.sleep(TimeUnit.SECONDS.toMillis(3));
                server = start();
            }
            acknowledges(STEPS_BETWEEN);
            crew.end();
            Thread.sleep(TimeUnit.SECONDS.toMillis(65)); // deliveries are tried again each minute
            reckoning.everyAcknowledgedStepIsThere();
            reckoning.tasksAndMeasuresAgree();
            reckoning.auditChainsAndDecisionsAreWhole();
            reckoning.whatHappenedIsToldOnce();
            reckoning.noJobIsLeftFailed();
            System.out.printf(
                    "%d losses; acknowledged: %d tasks, %d drafts, %d uploads, %d decisions; %d answers told of one%n",
                    LOSSES,
                    diary.finished.size(),
                    diary.drafts.size(),
                    diary.uploads.size(),
                    diary.decisions.size(),
                    diary.refused.get());
        } finally {
            jar.kill();
            server.close();
        }
    }

    private void acknowledges(int more) throws InterruptedException {
        int goal = diary.length() + more;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (diary.length() < goal && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(diary.length()).as("acknowledged steps").isGreaterThanOrEqualTo(goal);
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("database"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** SIGKILL to the server; its children end when they miss it. */
    private void kill() throws IOException, InterruptedException {
        Path file = directory.resolve("database").resolve("postmaster.pid");
        long id = Long.parseLong(Files.readAllLines(file).get(0).strip());
        ProcessHandle server = ProcessHandle.of(id).orElseThrow();
        var children = server.children().toList();
        server.destroyForcibly();
        for (ProcessHandle child : children) {
            child.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(file);
    }
}
