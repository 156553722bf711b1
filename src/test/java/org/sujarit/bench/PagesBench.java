package org.sujarit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.sujarit.Sujarit;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.ManyMeasures;

/**
 * How long the pages behind the login take in an agency with ten years of five hundred measures, while eight people ask
 * for them without pause. All of them, the browsers too, share this machine.
 */
@ApplicationTest
@TestPropertySource(
        properties = {"spring.jpa.properties.hibernate.generate_statistics=false", "sujarit.test.count-statements=false"
        })
@Tag("bench")
class PagesBench {

    private static final int YEARS = 10;
    private static final int MEASURES = 500;
    private static final int GOAL = 150;
    private static final int WARM = 5;
    private static final long MILLIS = Long.getLong("bench.millis", 4_000);

    private static final List<String> PEOPLE =
            List.of("officer", "head", "staff1", "staff2", "reviewer", "manager", "auditor", "head");

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void startPageListAndDashboardWhileEightPeopleAsk() throws Exception {
        TestAgency agency = agencies.make();
        int year = FiscalYear.of(LocalDate.now(Sujarit.ZONE)).year();
        new ManyMeasures(jdbc, agency).add(year - YEARS + 1, YEARS, MEASURES);
        jdbc.execute("vacuum analyze");
        List<Browser> people =
                PEOPLE.stream().map(person -> browsers.of(agency, person)).toList();
        String dashboard = "/home/dashboard/" + agency.code + "/";
        StringBuilder rows = new StringBuilder();
        rows.append(row("start page", "/home", people));
        rows.append(row("list of measures", "/home/measures", people));
        rows.append(row("list of measures, late ones by unit", "/home/measures?late=true&sort=unit", people));
        rows.append(row("dashboard of the year that runs", dashboard + year, people));
        rows.append(row("dashboard of the first year", dashboard + (year - YEARS + 1), people));
        write(rows);
    }

    private static String row(String what, String address, List<Browser> people) throws Exception {
        for (int round = 0; round < WARM; round++) {
            asked(address, people);
        }
        double[] times = asked(address, people);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f/s | %.0f ms | **%.0f ms** | <= %d ms |%n",
                what,
                people.get(0).download(address).length,
                times.length * 1000.0 / MILLIS,
                Rounds.percentile(times, 50),
                Rounds.percentile(times, 95),
                GOAL);
    }

    /** Milliseconds of each answer. */
    private static double[] asked(String address, List<Browser> people) throws Exception {
        Queue<Double> times = new ConcurrentLinkedQueue<>();
        ExecutorService asking = Executors.newFixedThreadPool(people.size());
        try {
            long end = System.nanoTime() + MILLIS * 1_000_000;
            List<Future<?>> all = new ArrayList<>();
            for (Browser person : people) {
                all.add(asking.submit(() -> {
                    while (System.nanoTime() < end) {
                        long began = System.nanoTime();
                        person.download(address);
                        times.add((System.nanoTime() - began) / 1e6);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            asking.shutdownNow();
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void write(CharSequence rows) throws IOException {
        String table = String.format(
                "%n| page | bytes | answers | median | 95th percentile | goal |%n|---|---|---|---|---|---|%n%s", rows);
        System.out.println(table);
        Path file = Path.of("target", "bench", "pages.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
