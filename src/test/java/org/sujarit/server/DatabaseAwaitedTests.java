package org.sujarit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A start whose database is not there yet, or never will be. */
@Tag("spring")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwaitedTests {

    @Test
    void aStartWaitsForItsDatabaseAndEndsInOneSentence(CapturedOutput output) throws IOException {
        int nobody = freePort();
        assertThatThrownBy(
                        () -> start(nobody, "postgres", Duration.ofSeconds(2)).close())
                .hasStackTraceContaining("cannot be used");
        assertThat(output)
                .containsOnlyOnce("waiting for the database at jdbc:postgresql://127.0.0.1:" + nobody)
                .contains("APPLICATION FAILED TO START", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
        assertThat(output.getAll().lines()).hasSizeLessThan(40);
    }

    @Test
    void aDatabaseThatDoesNotExistIsNotWaitedFor(CapturedOutput output) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThatThrownBy(() -> start(server.getPort(), "nowhere", Duration.ofMinutes(5))
                            .close())
                    .hasStackTraceContaining("\"nowhere\" does not exist");
            assertThat(output).doesNotContain("\tat ");
        }
    }

    @Test
    void aStartThatEndedTriesNoMore() throws IOException {
        Set<String> before = poolsAtWork();
        int nobody = freePort();
        assertThatThrownBy(() -> start(nobody, "postgres", Duration.ZERO).close())
                .hasStackTraceContaining("cannot be used");
        assertThat(poolsAtWork()).isSubsetOf(before);
    }

    @Test
    void aDatabaseThatComesLaterIsUsed() throws Exception {
        int port = freePort();
        var starting = CompletableFuture.supplyAsync(() -> start(port, "postgres", Duration.ofMinutes(1)));
        Thread.sleep(2000);
        assertThat(starting).isNotDone();
        EmbeddedPostgres server = EmbeddedPostgres.builder().setPort(port).start();
        try {
            starting.get(30, TimeUnit.SECONDS).close();
        } finally {
            server.close();
        }
    }

    private static ConfigurableApplicationContext start(int port, String database, Duration patience) {
        return new SpringApplicationBuilder(OnlyDatabase.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--sujarit.database.patience=" + patience);
    }

    /** Of a pool that is open one thread always lives, named after it; others come and go. */
    private static Set<String> poolsAtWork() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().split(":", 2)[0])
                .filter(name -> name.startsWith("HikariPool"))
                .collect(Collectors.toSet());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Import({DatabaseAwaited.class, Outage.class})
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class OnlyDatabase {}
}
