package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.sujarit.cycle.Cycles;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Of several who open a year in one moment one does, and the others are told. */
@ApplicationTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class OpeningAtOnceTests {

    private static final int TOGETHER = 4;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Cycles cycles;

    @Test
    void byOurApi(CapturedOutput output) throws Exception {
        TestAgency agency = agencies.make();
        Map<String, Object> opening = Map.of("agency", agency.code, "fiscalYear", 2569);
        List<Integer> answers = together(agency, officer -> officer.api("POST", "/api/cycles", opening));
        oneWasFirst(answers, 201, agency, output);
        assertThat(answers).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 422);
    }

    @Test
    void byTheEnginesOwn(CapturedOutput output) throws Exception {
        TestAgency agency = agencies.make();
        Map<String, Object> variables = Map.of(
                "agency", Map.of("value", agency.code, "type", "String"),
                "fiscalYear", Map.of("value", 2569, "type", "Integer"));
        List<Integer> answers = together(
                agency,
                officer -> officer.engine(
                        "POST", "/process-definition/key/improvement-cycle/start", Map.of("variables", variables)));
        oneWasFirst(answers, 200, agency, output);
        assertThat(answers).filteredOn(status -> status != 200).allMatch(status -> status == 409 || status == 400);
    }

    private void oneWasFirst(List<Integer> answers, int opened, TestAgency agency, CapturedOutput output) {
        assertThat(answers).filteredOn(status -> status == opened).hasSize(1);
        assertThat(cycles.ofAgencies(List.of(agency.code))).hasSize(1);
        assertThat(output.getAll()).doesNotContain("ERROR", "\n\tat ");
        assertThat(output.getAll().lines().filter(line -> line.contains("refused, ")))
                .hasSize(TOGETHER - 1);
    }

    private List<Integer> together(TestAgency agency, Function<Browser, Browser.Answer> way) throws Exception {
        List<Browser> officers = IntStream.range(0, TOGETHER)
                .mapToObj(number -> browsers.of(agency, "officer"))
                .toList();
        officers.forEach(officer -> {
            officer.apiToken();
            officer.engine("GET", "/task/count", null);
        });
        CountDownLatch ready = new CountDownLatch(TOGETHER);
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        try {
            List<Future<Integer>> answers = officers.stream()
                    .map(officer -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return way.apply(officer).status();
                    }))
                    .toList();
            List<Integer> told = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                told.add(answer.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }
}
