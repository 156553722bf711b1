package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.document.Documents;
import org.sujarit.measure.Measure;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A page asks the database as often for twelve measures as for two. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCountTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CountedStatements statements;

    private final Map<TestYear, TestYear> next = new HashMap<>();
    private TestYear small;
    private TestYear large;

    @BeforeAll
    void runTwoYears() {
        small = yearWith(1);
        large = yearWith(6);
    }

    private TestYear yearWith(int measuresForEachFinding) {
        TestYear year = years.open(agencies.make(), 2569);
        year.analyse();
        List<Map<String, Object>> plan = findings.findByCycleIdOrderByOrdinal(year.cycle.id()).stream()
                .map(Finding::id)
                .flatMap(id -> IntStream.range(0, measuresForEachFinding)
                        .mapToObj(number -> year.measureFor(id, year.agency.unit)))
                .toList();
        year.finish("plan-measures", "officer", Map.of("measures", plan));
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        year.measures().stream().map(Measure::code).forEach(code -> {
            year.assign(code);
            year.execute(code);
        });
        assertThat(year.measures()).hasSize(2 * measuresForEachFinding);
        TestYear after = years.open(year.agency, 2570);
        after.finish(
                "import-assessment",
                "officer",
                Map.of(
                        "itaYear",
                        2569,
                        "scores",
                        List.of(Map.of("item", "i7", "score", 75.5, "recommendation", "ควรเผยแพร่แผน"))));
        after.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        next.put(year, after);
        return year;
    }

    @ParameterizedTest
    @CsvSource({
        "staff1, /api/tasks",
        "staff1, /home",
        "officer, /home",
        "head, /home",
        "head, /home/measures",
        "head, /home/dashboard/{agency}/2569",
        "officer, /api/cycles",
        "officer, /api/cycles/{cycle}",
        "officer, /api/cycles/{cycle}/measures",
        "officer, /api/cycles/{cycle}/findings",
        "officer, /api/cycles/{cycle}/checks",
        "officer, /api/cycles/{cycle}/plan.html",
        "officer, /api/cycles/{cycle}/report.html",
        "staff1, /api/tasks/{task}",
        "officer, /api/cycles/{next}/findings",
        "officer, /api/cycles/{next}/suggestions",
        "staff1, /portal/{agency}/2569/plan",
        "staff1, /home/effect",
        "staff1, /"
    })
    void moreMeasuresAskNoMoreQuestions(String person, String path) {
        int few = count(small, person, path);
        int many = count(large, person, path);
        assertThat(many).isEqualTo(few).isPositive();
    }

    /** One agency with two units more, or twenty. */
    @ParameterizedTest
    @ValueSource(strings = {"/home/agencies", "/home/audit", "/home/audit?page=2"})
    void moreAgenciesAskNoMoreQuestions(String path) {
        String auditor = small.agency.id("auditor");
        Browser browser = path.contains("audit") ? browsers.of(small.agency, "auditor") : browsers.administrator();
        int few = count(browser, path);
        for (int number = 0; number < 20; number++) {
            TestAgency agency = agencies.make();
            accounts.belongs(auditor, agency.code);
            years.open(agency, 2569);
        }
        assertThat(count(browser, path)).isEqualTo(few).isPositive();
    }

    private int count(Browser browser, String path) {
        assertThat(browser.get(path).status()).isEqualTo(200);
        return statements.during(() -> browser.get(path));
    }

    private int count(TestYear year, String person, String pattern) {
        Browser browser = browsers.of(year.agency, person);
        String path = pattern.replace("{cycle}", String.valueOf(year.cycle.id()))
                .replace(
                        "{next}",
                        String.valueOf(
                                Objects.requireNonNull(next.get(year)).cycle.id()))
                .replace("{task}", year.the("attach-evidence", "i7-1"))
                .replace("{agency}", year.agency.code);
        assertThat(browser.get(path).status()).isEqualTo(200);
        return statements.during(() -> browser.get(path));
    }
}
