package org.sujarit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeTests {

    private static final int LONGEST = 250;
    private static final int USUAL = 100;
    private static final int MOST_FILES = 20;

    private static final Sources MAIN = Sources.under(Path.of("src", "main", "java"));

    @TempDir
    private Path folder;

    @Test
    void noClassIsLongerThanOnePersonCanHoldInMind() {
        assertThat(MAIN.longerThan(LONGEST)).isEmpty();
    }

    @Test
    void nineOfTenFilesFitOnAScreenOrTwo() {
        assertThat(MAIN.percentile(90)).isLessThanOrEqualTo(USUAL);
    }

    @Test
    void noFolderHoldsMoreFilesThanOneCanOverlook() {
        assertThat(MAIN.foldersWithMoreThan(MOST_FILES)).isEmpty();
    }

    @Test
    void aFileThatIsTooLongIsFoundByWhatFollowsItsImports() throws IOException {
        write("Long.java", 251);
        write("Right.java", 250);
        assertThat(Sources.under(folder).longerThan(LONGEST)).containsExactly(folder.resolve("Long.java"));
    }

    @Test
    void moreThanOneLongFileInTenIsFound() throws IOException {
        for (int file = 1; file <= 8; file++) {
            write("Short" + file + ".java", 10);
        }
        write("Long.java", 101);
        write("Other.java", 100);
        assertThat(Sources.under(folder).percentile(90)).isEqualTo(100);
        write("Another.java", 101);
        assertThat(Sources.under(folder).percentile(90)).isEqualTo(101);
    }

    @Test
    void aFolderThatIsTooFullIsFound() throws IOException {
        for (int file = 1; file <= 21; file++) {
            write("File" + file + ".java", 1);
        }
        assertThat(Sources.under(folder).foldersWithMoreThan(MOST_FILES)).containsExactly(folder);
    }

    private void write(String name, int lines) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "package one;\n\nimport java.util.List;\n" + String.join("\n", Collections.nCopies(lines, "//"))
                        + "\n");
    }
}
