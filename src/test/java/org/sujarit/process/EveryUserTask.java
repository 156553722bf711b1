package org.sujarit.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.document.Documents;
import org.sujarit.process.start.Processes;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.process.work.TakingBackYears;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A year of an agency that comes by each user task there is and stops at it while it is open. */
@Component
public class EveryUserTask {

    private static final String CODE = "i7-1";

    private final YearFixture years;
    private final Documents documents;
    private final ChangingCourse changing;
    private final TakingBackYears takingBack;
    private final AmendmentFixture amendments;
    private final Processes processes;
    private final MonitoringRounds rounds;
    private final ActingAs actingAs;

    EveryUserTask(
            YearFixture years,
            Documents documents,
            ChangingCourse changing,
            TakingBackYears takingBack,
            AmendmentFixture amendments,
            Processes processes,
            MonitoringRounds rounds,
            ActingAs actingAs) {
        this.years = years;
        this.documents = documents;
        this.changing = changing;
        this.takingBack = takingBack;
        this.amendments = amendments;
        this.processes = processes;
        this.rounds = rounds;
        this.actingAs = actingAs;
    }

    /**
     * Lives through a year that was just opened, to its published report.
     *
     * @throws AssertionError when some user task was not come by
     */
    public void of(TestYear year, Consumer<UserTask> stop) {
        Set<UserTask> seen = EnumSet.noneOf(UserTask.class);
        Consumer<UserTask> at = task -> {
            seen.add(task);
            stop.accept(task);
        };
        plan(year, at);
        amend(year, at);
        carryOut(year, at);
        report(year, at);
        if (!seen.equals(EnumSet.allOf(UserTask.class))) {
            throw new AssertionError("not come by: " + EnumSet.complementOf(EnumSet.copyOf(seen)));
        }
    }

    private void plan(TestYear year, Consumer<UserTask> at) {
        at.accept(UserTask.IMPORT_ASSESSMENT);
        year.finish("import-assessment", "officer", year.results());
        at.accept(UserTask.ANALYSE_FINDINGS);
        year.finish("analyse-findings", "officer", Map.of("findings", List.of()));
        at.accept(UserTask.PLAN_MEASURES);
        List<Map<String, Object>> measures = years.findings(year).stream()
                .limit(2)
                .map(finding -> year.measureFor(finding, year.agency.unit))
                .toList();
        year.finish("plan-measures", "officer", Map.of("measures", measures));
        at.accept(UserTask.APPROVE_PLAN);
        year.finish("approve-plan", "manager", year.passed(documents.planDigest(year.now())));
        year.runJobs();
        year.carryOut("o41-1");
    }

    private void amend(TestYear year, Consumer<UserTask> at) {
        TestAmendment amendment = amendments.add(year, "จัดคลินิกให้คำปรึกษา");
        at.accept(UserTask.REVIEW_AMENDMENT);
        amendment.reviewedBy("reviewer");
        at.accept(UserTask.APPROVE_AMENDMENT);
        amendment.returnedBy("approve-amendment", "manager");
        at.accept(UserTask.REVISE_AMENDMENT);
        year.finish("revise-amendment", "officer", Map.of("kept", false));
    }

    private void carryOut(TestYear year, Consumer<UserTask> at) {
        at.accept(UserTask.ASSIGN_OWNER);
        year.assign(CODE);
        at.accept(UserTask.EXECUTE_MEASURE);
        round(year, at);
        actingAs.run(
                year.agency.actor("staff1"),
                () -> changing.requestCancellation(
                        year.measure(CODE).id(), "โครงการถูกยุบ", year.agency.actor("staff1")));
        at.accept(UserTask.APPROVE_CANCELLATION);
        actingAs.run(
                year.agency.actor("officer"),
                () -> takingBack.takeBack(year.now(), "เปิดผิดปี", year.agency.id("officer")));
        at.accept(UserTask.APPROVE_WITHDRAWAL);
        String wish = Objects.requireNonNull(year.now().withdrawal()).digest(year.now());
        year.finish("approve-withdrawal", "manager", year.returned(wish, "ไม่ผิด"));
        year.finish("approve-cancellation", "manager", year.returned(year.wish(CODE), "ให้ดำเนินการต่อ"));
        year.execute(CODE);
        at.accept(UserTask.ATTACH_EVIDENCE);
        year.prove(CODE);
        at.accept(UserTask.REVIEW_MEASURE);
        year.review(CODE);
        at.accept(UserTask.APPROVE_MEASURE);
        year.approve(CODE);
        year.runJobs();
    }

    private void round(TestYear year, Consumer<UserTask> at) {
        processes.openRound(
                year.cycle.id(), year.cycle.fiscalYear().first().plusMonths(6).minusDays(1), "system");
        year.runJobs();
        at.accept(UserTask.STATE_PROGRESS);
        year.finish("state-progress", "staff1", Map.of("text", "กำลังดำเนินการ"));
        year.runJobs();
        at.accept(UserTask.PREPARE_ROUND);
        year.finish("prepare-round", "officer", Map.of());
        at.accept(UserTask.REVIEW_ROUND);
        String report = rounds.get(year.cycle.id(), 1).compiled();
        year.finish("review-round", "reviewer", year.passed(report));
        at.accept(UserTask.APPROVE_ROUND);
        year.finish("approve-round", "manager", year.passed(report));
        year.runJobs();
    }

    private void report(TestYear year, Consumer<UserTask> at) {
        at.accept(UserTask.PREPARE_REPORT);
        year.finish("prepare-report", "officer", Map.of("introduction", ""));
        at.accept(UserTask.REVIEW_REPORT);
        year.finish("review-report", "reviewer", year.passed(year.now().compiledReport()));
        at.accept(UserTask.APPROVE_REPORT);
        year.finish("approve-report", "manager", year.passed(year.now().compiledReport()));
        year.runJobs();
    }
}
