package org.sujarit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesTests {

    /** A brace that is missing takes every rule behind it away, and no browser says so. */
    @Test
    void everyRuleOfAStyleSheetIsClosedWhereItEnds() throws IOException {
        List<Path> sheets = new ArrayList<>(in("src/main/resources/static/css"));
        sheets.addAll(in("forms/shared"));
        assertThat(sheets).hasSizeGreaterThan(4);
        for (Path sheet : sheets) {
            assertThat(depth(Files.readString(sheet))).as(sheet.toString()).isZero();
        }
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    /** How many rules are still open at the end; one that is opened within another that is no @-rule counts. */
    private static int depth(String css) {
        int depth = 0;
        int missing = 0;
        for (String line : css.replaceAll("(?s)/\\*.*?\\*/", "").lines().toList()) {
            boolean opens = line.contains("{");
            if (opens && depth > 0 && !line.startsWith(" ") && !line.startsWith("\t")) {
                missing++;
            }
            depth += count(line, '{') - count(line, '}');
        }
        return depth + missing;
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(one -> one == brace).count();
    }
}
