package org.sujarit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long results of 10,000 rows take, in an application of its own that has no more than 256 MB of heap, on a
 * PostgreSQL server that flushes at every commit.
 */
@Tag("bench")
class ImportBench {

    private static final String HEAP = "256m";
    private static final long LONGEST_MINUTES = 10;

    @Test
    void tenThousandRowsFitTheHeapOfASmallMachine() throws IOException, InterruptedException {
        Path bench = Files.createDirectories(Path.of("target", "bench"));
        Path log = bench.resolve("import.log");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Process probe = new ProcessBuilder(command(server.getJdbcUrl("postgres", "postgres")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                assertThat(probe.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
                assertThat(probe.exitValue()).as("see %s", log).isZero();
            } finally {
                probe.destroyForcibly();
            }
        }
        String table = table(Files.readAllLines(log, StandardCharsets.UTF_8));
        System.out.println(table);
        Files.writeString(bench.resolve("import.md"), table);
    }

    private static List<String> command(String url) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + HEAP);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=Asia/Bangkok");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(ImportProbe.class.getName());
        command.addAll(List.of(
                "--spring.profiles.active=test",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        return command;
    }

    private static String table(List<String> log) {
        StringBuilder table = new StringBuilder("| what | time | goal |\n|---|---|---|\n");
        log.stream()
                .filter(line -> line.startsWith(ImportProbe.MARK))
                .map(line -> line.substring(ImportProbe.MARK.length()))
                .forEach(line -> table.append(line).append('\n'));
        assertThat(table.toString()).contains("apply");
        return table.append("\nHeap of the application: -Xmx")
                .append(HEAP)
                .append('\n')
                .toString();
    }
}
