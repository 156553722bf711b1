package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.process.work.TakingBackResults;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** Results that were not right are taken back until the plan made of them is approved. */
class TakingBackResultsTests extends ProcessTest {

    @Autowired
    private TakingBackResults results;

    @Autowired
    private Findings findings;

    @Autowired
    private Documents documents;

    @Autowired
    private Browsers browsers;

    private void takeBack(TestYear year) {
        doAs(year.agency, "officer", () -> results.takeBack(year.now(), year.agency.id("officer")));
    }

    private List<String> items(TestYear year) {
        return findings.findByCycleIdOrderByOrdinal(year.cycle.id()).stream()
                .map(Finding::item)
                .toList();
    }

    @Test
    void otherResultsTakeThePlaceOfThoseThatWereNotRight() {
        TestYear year = openedYear();
        year.finish("import-assessment", "officer", year.results());
        takeBack(year);

        assertThat(year.now().state()).isEqualTo(CycleState.OPENED);
        assertThat(year.open("analyse-findings")).isEmpty();
        assertThat(items(year)).isEmpty();
        Browser officer = browsers.of(year.agency, "officer");
        assertThat(officer.get("/api/tasks/" + year.the("import-assessment")).body())
                .as("the form begins with what was sent")
                .contains("\"item\":\"i7\"", "75.5");

        year.finish(
                "import-assessment",
                "officer",
                Map.of(
                        "itaYear",
                        year.cycle.fiscalYear().itaYear(),
                        "scores",
                        List.of(Map.of("item", "i7", "score", 50, "recommendation", "ยังไม่ทราบ"))));
        assertThat(items(year)).containsExactly("i7");
        assertThat(year.open("analyse-findings")).hasSize(1);
    }

    @Test
    void aPlanThatWaitsForTheManagerGoesWithThemAndTheYearIsLivedToItsPlanAllTheSame() {
        TestYear year = openedYear();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        takeBack(year);

        assertThat(year.open("approve-plan")).isEmpty();
        assertThat(year.measures()).isEmpty();
        assertThat(actions(year.cycle.key())).endsWith("results-taken-back");
        year.run();
        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        assertThat(year.measures()).hasSize(2);
    }

    @Test
    void anApprovedPlanStays() {
        TestYear year = openedYear();
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));

        assertThat(refusal(() -> takeBack(year))).isEqualTo("cycle.wrong-state");
        assertThat(year.measures()).hasSize(2);
        assertThat(items(year)).isNotEmpty();
    }

    @Test
    void theOfficerIsAskedFirstAndNobodyElseMay() {
        TestYear year = openedYear();
        year.analyse();
        String page = "/home/cycles/" + year.cycle.id() + "/results/withdrawal";
        assertThat(browsers.of(year.agency, "reviewer").get(page).status()).isEqualTo(403);
        Browser officer = browsers.of(year.agency, "officer");
        assertThat(officer.get(page).body()).contains("จะถูกลบและต้องทำใหม่");
        assertThat(year.now().state()).isEqualTo(CycleState.PLANNING);

        assertThat(officer.form(page, Map.of("_csrf", officer.formToken(page))).status())
                .isEqualTo(302);
        assertThat(officer.get(page).body()).contains("ถอนผลการประเมินแล้ว");
        assertThat(year.now().state()).isEqualTo(CycleState.OPENED);
    }
}
