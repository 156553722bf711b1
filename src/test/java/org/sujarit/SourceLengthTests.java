package org.sujarit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceLengthTests {

    private static final int LONGEST = 300;

    @Test
    void noClassIsLongerThanOnePersonCanHoldInMind() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources.stream().filter(file -> lengthOf(file) > LONGEST))
                    .isEmpty();
        }
    }

    /** From what follows the imports to the last line. */
    private static long lengthOf(Path source) {
        try {
            List<String> lines = Files.readAllLines(source);
            int last = -1;
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).startsWith("import ")) {
                    last = line;
                }
            }
            return lines.size() - 1L - last;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
