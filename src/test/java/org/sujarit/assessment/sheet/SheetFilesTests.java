package org.sujarit.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form in which tables of text are written and read again. */
class SheetFilesTests {

    @TempDir
    private Path folder;

    /** All that OWASP names, where people may have typed it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+66",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋66",
                "－1",
                "＠SUM(A1)",
                "'=1",
                "''＝1"
            })
    void aTextThatASpreadsheetWouldCalculateIsGuardedAndComesBack(String typed) throws IOException {
        assertThat(written(List.of("ก", typed)).get(0)).containsExactly("ก", "'" + typed);
        assertThat(readAgain(List.of("ก", typed)).text(1)).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ก", "1-1", "ก=ข", "\"ก\", ข", "a\nb", "ก\tข; ค"})
    void everyOtherTextStandsAsItIsAndComesBack(String typed) throws IOException {
        assertThat(written(List.of("ก", typed)).get(0)).containsExactly("ก", typed);
        assertThat(readAgain(List.of("ก", typed)).text(1)).isEqualTo(typed);
    }

    @Test
    void aNumberBelowZeroStaysANumber() throws IOException {
        assertThat(written(List.of(new BigDecimal("-1.50"), -7, new BigDecimal("1E+3")))
                        .get(0))
                .containsExactly("-1.50", "-7", "1000");
    }

    @Test
    void anEmptyFirstFieldKeepsItsPlace() throws IOException {
        assertThat(written(List.of("", "ข", "")).get(0)).containsExactly("", "ข", "");
        assertThat(readAgain(List.of("", "ข", "")).text(1)).isEqualTo("ข");
    }

    private static List<List<String>> written(List<Object> row) throws IOException {
        String file = new String(bytes(row), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.substring(1)))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }

    private SheetRow readAgain(List<Object> row) throws IOException {
        Sheet sheet =
                SheetFile.read(Files.write(folder.resolve("a.csv"), bytes(row))).get(0);
        return sheet.rows().get(0);
    }

    private static byte[] bytes(List<Object> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter(List.of(row)).csv(out);
        return out.toByteArray();
    }
}
