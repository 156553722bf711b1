package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.document.Documents;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.TakingBackYears;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture.TestYear;

/** Lists, claiming and finishing let exactly those at each user task whom its description names. */
@Tag("once")
class WhoMayDoWhatTests extends ProcessTest {

    private static final List<String> EVERYBODY =
            List.of("officer", "head", "staff1", "staff2", "colleague", "reviewer", "manager", "auditor");
    private static final String CODE = "i7-1";

    @Autowired
    private TakingBackYears takingBack;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Documents documents;

    @Autowired
    private ChangingCourse changing;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Processes processes;

    @Autowired
    private MonitoringRounds rounds;

    private final Set<UserTask> seen = EnumSet.noneOf(UserTask.class);

    @Test
    void everyUserTaskIsForWhomItsDescriptionNames() {
        TestYear year = openedYear();
        Map<String, Browser> people = new LinkedHashMap<>();
        EVERYBODY.forEach(person -> people.put(person, browsers.of(year.agency, person)));

        tried(year, people, UserTask.IMPORT_ASSESSMENT);
        year.finish("import-assessment", "officer", year.results());
        tried(year, people, UserTask.ANALYSE_FINDINGS);
        year.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        tried(year, people, UserTask.PLAN_MEASURES);
        Map<String, Object> one = Map.of(
                "measures",
                List.of(
                        year.measureFor(years.findings(year).get(0), year.agency.unit),
                        year.measureFor(years.findings(year).get(1), year.agency.unit)));
        year.finish("plan-measures", "officer", one);
        tried(year, people, UserTask.APPROVE_PLAN);
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        year.carryOut("o41-1");

        TestAmendment amendment = amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        tried(year, people, UserTask.REVIEW_AMENDMENT);
        amendment.reviewedBy("reviewer");
        tried(year, people, UserTask.APPROVE_AMENDMENT);
        amendment.returnedBy("approve-amendment", "manager");
        tried(year, people, UserTask.REVISE_AMENDMENT);
        year.finish("revise-amendment", "officer", Map.of("kept", false));

        tried(year, people, UserTask.ASSIGN_OWNER);
        year.assign(CODE);
        tried(year, people, UserTask.EXECUTE_MEASURE);
        round(year, people);
        doAs(
                year.agency,
                "staff1",
                () -> changing.requestCancellation(
                        year.measure(CODE).id(), "โครงการถูกยุบ", year.agency.actor("staff1")));
        tried(year, people, UserTask.APPROVE_CANCELLATION);
        doAs(year.agency, "officer", () -> takingBack.takeBack(year.now(), "เปิดผิดปี", year.agency.id("officer")));
        tried(year, people, UserTask.APPROVE_WITHDRAWAL);
        String wish = java.util.Objects.requireNonNull(year.now().withdrawal()).digest(year.now());
        year.finish("approve-withdrawal", "manager", year.returned(wish, "ไม่ผิด"));
        year.finish("approve-cancellation", "manager", year.returned(year.wish(CODE), "ให้ดำเนินการต่อ"));
        year.execute(CODE);
        tried(year, people, UserTask.ATTACH_EVIDENCE);
        year.prove(CODE);
        tried(year, people, UserTask.REVIEW_MEASURE);
        year.review(CODE);
        tried(year, people, UserTask.APPROVE_MEASURE);
        year.approve(CODE);
        year.runJobs();

        tried(year, people, UserTask.PREPARE_REPORT);
        year.finish("prepare-report", "officer", Map.of("introduction", ""));
        tried(year, people, UserTask.REVIEW_REPORT);
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
        tried(year, people, UserTask.APPROVE_REPORT);
        assertThat(seen).isEqualTo(EnumSet.allOf(UserTask.class));
    }

    private void round(TestYear year, Map<String, Browser> people) {
        processes.openRound(
                year.cycle.id(), year.cycle.fiscalYear().first().plusMonths(6).minusDays(1), "system");
        year.runJobs();
        tried(year, people, UserTask.STATE_PROGRESS);
        year.finish("state-progress", "staff1", Map.of("text", "กำลังดำเนินการ"));
        year.runJobs();
        tried(year, people, UserTask.PREPARE_ROUND);
        year.finish("prepare-round", "officer", Map.of());
        tried(year, people, UserTask.REVIEW_ROUND);
        String report = rounds.get(year.cycle.id(), 1).compiled();
        year.finish("review-round", "reviewer", year.passed(report));
        tried(year, people, UserTask.APPROVE_ROUND);
        year.finish("approve-round", "manager", year.passed(report));
        year.runJobs();
    }

    private void tried(TestYear year, Map<String, Browser> people, UserTask task) {
        seen.add(task);
        String id = year.the(task.key());
        Set<String> listed = new TreeSet<>();
        Set<String> claiming = new TreeSet<>();
        Set<String> finishing = new TreeSet<>();
        people.forEach((person, browser) -> {
            browser.get("/api/tasks").json().forEach(line -> {
                if (line.path("id").asText().equals(id)) {
                    listed.add(person);
                    assertThat(line.path("deciding").asBoolean()).as(task.key()).isEqualTo(task.decides());
                    assertThat(line.path("approval").asBoolean()).as(task.key()).isEqualTo(task.inCockpit());
                }
            });
            // No form sends a list: who may finish the task is told that, and others that they may not.
            if (browser.api("POST", "/api/tasks/" + id + "/completion", List.of())
                            .status()
                    == 422) {
                finishing.add(person);
            }
            String path = "/task/" + id;
            if (browser.engine("POST", path + "/claim", Map.of("userId", year.agency.id(person)))
                            .status()
                    == 204) {
                claiming.add(person);
                browser.engine("POST", path + "/unclaim", Map.of());
            }
        });
        assertThat(List.of(listed, claiming, finishing)).as(task.key()).allSatisfy(who -> assertThat(who)
                .isEqualTo(described(task)));
    }

    private static Set<String> described(UserTask task) {
        return switch (task.doer()) {
            case ITA_OFFICER -> Set.of("officer");
            case REVIEWER -> Set.of("reviewer");
            case MANAGER -> Set.of("manager");
            case HEAD_OF_UNIT -> Set.of("head", "officer");
            case OWNER -> Set.of("staff1");
        };
    }
}
