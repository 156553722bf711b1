package org.sujarit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only `process` and `access` know the engine's tables; docs/decisions/0021 tells of the migrations that do too. */
class EngineTableTests {

    private static final Pattern ENGINE_TABLE = Pattern.compile("\\bact_[a-z]", Pattern.CASE_INSENSITIVE);
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "sujarit");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Released, so neither they nor what they did can be taken back (ReleasedMigrationTests). */
    private static final Set<String> RELEASED =
            Set.of("V2__domain.sql", "V8__drafts_end_with_their_task.sql", "V10__everybody_who_wrote.sql");

    @TempDir
    private Path folder;

    @Test
    void noClassOutsideProcessAndAccessNamesATableOfTheEngine() throws IOException {
        assertThat(naming(SOURCES, "process", "access")).isEmpty();
    }

    @Test
    void noMigrationButTheReleasedOnesNamesATableOfTheEngine() throws IOException {
        assertThat(naming(RESOURCES)).map(EngineTableTests::name).containsExactlyInAnyOrderElementsOf(RELEASED);
    }

    @Test
    void aClassThatReadsTheEnginesTablesIsFoundInWhateverCase() throws IOException {
        Files.createDirectories(folder.resolve("process"));
        Files.writeString(folder.resolve("process/Allowed.java"), "sql(\"select 1 from ACT_RU_TASK\")");
        Files.writeString(folder.resolve("Upper.java"), "sql(\"select 1 from ACT_RU_TASK\")");
        Files.writeString(folder.resolve("Lower.java"), "sql(\"select 1 from act_ru_task\")");
        Files.writeString(folder.resolve("Other.java"), "sql(\"select contact_person, exact_day from visit\")");
        assertThat(naming(folder, "process", "access"))
                .map(EngineTableTests::name)
                .containsExactlyInAnyOrder("Upper.java", "Lower.java");
    }

    @Test
    void aNewMigrationThatTouchesTheEnginesTablesIsFound() throws IOException {
        Files.writeString(folder.resolve("V99__crossing.sql"), "delete from Act_Ru_Task;");
        assertThat(naming(folder)).map(EngineTableTests::name).containsExactly("V99__crossing.sql");
    }

    private static List<Path> naming(Path root, String... allowed) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(EngineTableTests::canHoldSql)
                    .filter(file -> Stream.of(allowed)
                            .noneMatch(module -> root.relativize(file).startsWith(module)))
                    .toList();
            assertThat(sources).isNotEmpty();
            return sources.stream().filter(EngineTableTests::namesTable).toList();
        }
    }

    private static boolean canHoldSql(Path file) {
        return Stream.of(".java", ".sql", ".xml", ".yaml", ".properties", ".html")
                .anyMatch(file.toString()::endsWith);
    }

    private static boolean namesTable(Path file) {
        try {
            return ENGINE_TABLE.matcher(Files.readString(file)).find();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
