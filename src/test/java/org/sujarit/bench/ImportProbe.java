package org.sujarit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.Sujarit;
import org.sujarit.access.ActingAs;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.assessment.result.ResultAnswers;
import org.sujarit.assessment.result.ResultFiles;
import org.sujarit.assessment.result.TypedResults;
import org.sujarit.assessment.sheet.SheetWriter;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Scale;
import org.sujarit.process.work.ImportingFiles;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Runs in a JVM of its own: imports a year that asks 10,000 items, as a workbook and as comma-separated values. */
final class ImportProbe {

    static final String MARK = "RESULT ";

    private static final int ROWS = 10_000;
    private static final int ITA_YEAR = 2567;
    private static final int ROUNDS = 3;
    private static final char[] LETTERS = {'i', 'e', 'o'};
    private static final int[] FIRST_INDICATOR = {1, 6, 9};

    private final ConfigurableApplicationContext application;

    private ImportProbe(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] arguments) throws Exception {
        try (var application = new SpringApplicationBuilder(Sujarit.class).run(arguments)) {
            new ImportProbe(application).run();
        }
    }

    private void run() throws Exception {
        Catalogue asked = askTenThousand();
        List<List<Object>> rows = rows(asked);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new SheetWriter(rows).xlsx("a", workbook);
        measure("XLSX", workbook.toByteArray());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new SheetWriter(rows).csv(csv);
        measure("CSV", csv.toByteArray());
    }

    private Catalogue askTenThousand() throws IOException {
        Catalogue pattern = application.getBean(Catalogues.class).of(2566);
        List<Item> items = new ArrayList<>();
        for (int item = 0; item < ROWS; item++) {
            int kind = item % LETTERS.length;
            String code = LETTERS[kind] + Integer.toString(1 + item / LETTERS.length);
            items.add(new Item(code, FIRST_INDICATOR[kind], Scale.MIXED, false, false, "ข้อ", null));
        }
        Catalogue asked = new Catalogue(
                pattern.family(),
                ITA_YEAR,
                null,
                false,
                "",
                pattern.instruments(),
                pattern.indicators(),
                pattern.bands(),
                null,
                null,
                items);
        application
                .getBean(JdbcTemplate.class)
                .update(
                        "insert into catalogue (family, ita_year, content, kept_at) values ('NACC', ?, ?, ?)",
                        ITA_YEAR,
                        application.getBean(ObjectMapper.class).writeValueAsString(asked),
                        java.sql.Timestamp.from(Instant.now()));
        return asked;
    }

    private static List<List<Object>> rows(Catalogue asked) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("code", "item", "score", "recommendation"));
        for (Item item : asked.items()) {
            BigDecimal score = BigDecimal.valueOf(5_000 + rows.size() % 5_000, 2);
            rows.add(List.of(
                    item.code(), item.text(), score, "หน่วยงานควรปรับปรุงการดำเนินงานในข้อนี้ให้ดีขึ้น ".repeat(3)));
        }
        return rows;
    }

    private void measure(String format, byte[] content) throws Exception {
        double[] tried = new double[ROUNDS];
        double[] applied = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            TestAgency agency = application.getBean(AgencyFixture.class).make();
            TestYear year = application.getBean(YearFixture.class).open(agency, ITA_YEAR + 1);
            tried[round] = seconds(() -> read(year, content));
            applied[round] = seconds(() -> apply(year, content));
        }
        tell("dry run of 10,000 rows, " + format, tried, 5);
        tell("apply of 10,000 rows, " + format, applied, 10);
    }

    private TypedResults read(TestYear year, byte[] content) {
        TypedResults results = application
                .getBean(ResultFiles.class)
                .read(year.cycle.id(), new ByteArrayInputStream(content), ResultAnswers.NONE)
                .results();
        application.getBean(ImportingResults.class).tried(year.cycle.id(), results);
        return results;
    }

    private TypedResults apply(TestYear year, byte[] content) {
        TypedResults results = read(year, content);
        var officer = year.agency.actor("officer");
        boolean written = application
                .getBean(ActingAs.class)
                .call(officer, () -> application.getBean(ImportingFiles.class).take(year.cycle, results, officer));
        if (!written) {
            throw new IllegalStateException("nothing was written");
        }
        return results;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void tell(String what, double[] seconds, int goal) {
        System.out.println(MARK
                + String.format(
                        Locale.ROOT,
                        "| %s, median and longest of %d | %.2f s, %.2f s | < %d s |",
                        what,
                        ROUNDS,
                        Rounds.median(seconds),
                        Arrays.stream(seconds).max().orElseThrow(),
                        goal));
    }
}
