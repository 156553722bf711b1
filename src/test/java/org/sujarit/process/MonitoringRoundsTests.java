package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Role;
import org.sujarit.entry.ConcludingSteps;
import org.sujarit.entry.RecordingEntries;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Execution;
import org.sujarit.measure.Measure;
import org.sujarit.process.start.OpeningMissingRounds;
import org.sujarit.process.start.Processes;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publications;
import org.sujarit.publication.Snapshots;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundDays;
import org.sujarit.round.RoundState;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture.TestYear;

/** It opens rounds for every agency there is: those that other tests left are closed first. */
class MonitoringRoundsTests extends ProcessTest {

    private static final int RUNNING = 2569;
    private static final LocalDate NOVEMBER = LocalDate.of(2025, Month.NOVEMBER, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, Month.FEBRUARY, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, Month.APRIL, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, Month.OCTOBER, 1);

    @Autowired
    private TestClock clock;

    @Autowired
    private Browsers browsers;

    @Autowired
    private OpeningMissingRounds opening;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private ConcludingSteps steps;

    @Autowired
    private Processes processes;

    @Autowired
    private RecordingEntries entries;

    @Autowired
    private MonitoringRounds rounds;

    @Autowired
    private RoundDays days;

    @Autowired
    private Publications publications;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private TestYear year;

    @BeforeEach
    void aYearWhoseMeasuresAreCarriedOut() {
        agencies.retireAll();
        clock.set(NOVEMBER);
        year = years.open(agencies.make(), RUNNING);
        year.run();
        year.assign("i7-1");
        year.assign("o41-1");
    }

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    private void record(LocalDate day, String text) {
        Measure measure = year.measure("i7-1");
        var typed =
                new Execution.TypedResult(measure.activities().get(0).id(), day, text, BigDecimal.ONE, "ครั้ง", null);
        entries.record(measure.id(), typed, RecordingEntries.Files.NONE, year.agency.id("staff1"));
    }

    private void openOn(LocalDate day) {
        clock.set(day);
        assertThat(opening.openMissing()).isEqualTo(1);
        year.runJobs();
    }

    private MonitoringRound round(int number) {
        return rounds.get(year.cycle.id(), number);
    }

    private String told(int number) {
        return snapshots.open(round(number).compiled()).toString();
    }

    private void state(String code, String text, @Nullable Integer reached) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("text", text);
        said.put("reached", reached);
        year.finishTask(year.the("state-progress", code), "staff1", said);
    }

    private void stateAll() {
        state("i7-1", "ประชุมแล้วหนึ่งครั้ง", 70);
        state("o41-1", "กำลังรวบรวมข้อมูล", null);
        year.runJobs();
    }

    private void publish(int number) {
        year.finish("prepare-round", "officer", Map.of("introduction", "ภาพรวมของรอบ", "sentences", List.of()));
        year.finish("review-round", "reviewer", year.passed(round(number).compiled()));
        year.finish("approve-round", "manager", year.passed(round(number).compiled()));
        year.runJobs();
    }

    private String published(Document document) {
        return snapshots
                .open(publications
                        .current(year.agency.code, RUNNING, document)
                        .orElseThrow()
                        .snapshot())
                .toString();
    }

    @Test
    void theReportOfARoundTellsExactlyWhatWasRecordedUntilItsLastDay() {
        record(NOVEMBER, "ประชุมครั้งแรก");
        clock.set(FEBRUARY);
        record(FEBRUARY, "ประชุมครั้งที่สอง");
        openOn(APRIL);
        record(LocalDate.of(2026, Month.MARCH, 20), "บันทึกช้าไปหนึ่งวัน");
        record(APRIL, "ทำในเดือนเมษายน");
        stateAll();
        publish(1);

        assertThat(round(1).state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(published(Document.ROUND_1))
                .contains(
                        "รอบ 6 เดือน",
                        "ประชุมครั้งแรก",
                        "ประชุมครั้งที่สอง",
                        "ประชุมแล้วหนึ่งครั้ง",
                        "ทำได้ ร้อยละ 70",
                        "กำลังรวบรวมข้อมูล",
                        "ภาพรวมของรอบ")
                .doesNotContain("บันทึกช้าไปหนึ่งวัน", "ทำในเดือนเมษายน");
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/round-1")
                        .body())
                .as("the head tells the days of the round, and the introduction is no line of the title")
                .contains("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๘ ถึง ๓๑ มีนาคม ๒๕๖๙", "<p>ภาพรวมของรอบ</p>")
                .doesNotContain("<span>ภาพรวมของรอบ</span>");
    }

    @Test
    void whatWasRecordedTooLateIsToldInTheNextRoundAndNothingTwice() {
        record(NOVEMBER, "ประชุมครั้งแรก");
        openOn(APRIL);
        record(LocalDate.of(2026, Month.MARCH, 20), "บันทึกช้าไปหนึ่งวัน");
        stateAll();
        publish(1);
        openOn(OCTOBER);
        stateAll();

        assertThat(told(2)).contains("รอบ 12 เดือน", "บันทึกช้าไปหนึ่งวัน").doesNotContain("ประชุมครั้งแรก");
    }

    /** The office's machine was off over the weekend. */
    @Test
    void aRoundThatOpensLateTellsTheStateOfItsLastDay() {
        record(NOVEMBER, "ประชุมครั้งแรก");
        clock.set(APRIL.plusDays(2));
        record(APRIL.plusDays(1), "หลังสิ้นรอบ");
        year.execute("i7-1");
        openOn(APRIL.plusDays(4));
        state("i7-1", "ทำครบแล้ว", null);
        state("o41-1", "กำลังรวบรวมข้อมูล", null);
        year.runJobs();

        assertThat(told(1))
                .contains("ประชุมครั้งแรก", "กำลังดำเนินการ")
                .doesNotContain("หลังสิ้นรอบ", "ดำเนินการแล้ว รอตรวจสอบ", "ทำได้");
    }

    /** An officer may open it long after its last day. */
    @Test
    void whatWasSaidNotToBePossibleAfterTheLastDayIsNotToldOfThatDay() {
        Measure measure = year.measure("i7-1");
        clock.set(APRIL.plusDays(1));
        steps.conclude(
                measure.id(),
                measure.activities().get(1).id(),
                Activity.Conclusion.NOT_POSSIBLE,
                "งบประมาณถูกโอน",
                year.agency.id("staff1"));
        openOn(APRIL.plusDays(2));
        stateAll();

        assertThat(told(1)).doesNotContain("งบประมาณถูกโอน");
    }

    @Test
    void lessThanNothingIsNotReached() {
        openOn(APRIL);
        assertThat(refusal(() -> state("i7-1", "ประชุมแล้ว", -5))).isEqualTo("refusal.number.negative");
    }

    @Test
    void whoOpensARoundByHandHasAHandInIt() {
        year.agency.person("both", List.of(Role.ITA_OFFICER, Role.REVIEWER), year.agency.unit);
        clock.set(APRIL);
        processes.openRound(year.cycle.id(), APRIL.minusDays(1), year.agency.id("both"));
        year.runJobs();
        stateAll();
        year.finish("prepare-round", "officer", Map.of());

        assertThat(refusal(() -> year.finish("review-round", "both", year.passed(round(1).compiled()))))
                .startsWith("four-eyes");
    }

    @Test
    void roundsAreFarEnoughFromEachOther() {
        List<MonthDay> days = List.of(MonthDay.of(3, 31), MonthDay.of(4, 10));
        assertThat(refusal(() -> transaction.executeWithoutResult(
                        status -> this.days.set(year.agency.code, days, year.agency.id("officer")))))
                .isEqualTo("round.days.short");
    }

    @Test
    void onlyOwnersOfMeasuresThatAreNotFinishedAreAsked() {
        year.execute("i7-1");
        year.prove("i7-1");
        openOn(APRIL);

        assertThat(year.open("state-progress", "i7-1")).isEmpty();
        assertThat(year.open("state-progress", "o41-1")).hasSize(1);
        assertThat(browsers.of(year.agency, "staff1").get("/api/tasks").body())
                .contains("\"key\":\"state-progress\"", "รายงานความก้าวหน้า · ปี ๒๕๖๙ o41-1");
        assertThat(refusal(() -> year.finishTask(year.the("state-progress", "o41-1"), "staff1", Map.of("text", " "))))
                .isEqualTo("refusal.text.missing");
    }

    @Test
    void whoeverSaysNothingHoldsUpNobody() {
        openOn(APRIL);
        Job end = timer("asking-ended");
        clock.set(APRIL.plusDays(11));
        assertThat(end.getDuedate()).isBefore(java.util.Date.from(clock.instant()));
        engine.getManagementService().executeJob(end.getId());
        year.runJobs();

        assertThat(year.open("state-progress")).isEmpty();
        assertThat(year.open("prepare-round")).hasSize(1);
    }

    private void reassign(String code, String owner) {
        Long id = year.measure(code).id();
        doAs(year.agency, "head", () -> course.reassign(id, year.agency.id(owner), "ย้าย", year.agency.actor("head")));
        year.runJobs();
    }

    private Job timer(String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .tenantIdIn(year.agency.code)
                .singleResult();
    }

    @Test
    void aReportThatComesBackGoesToWhoSubmittedItAndIsMadeAgain() {
        openOn(APRIL);
        stateAll();
        year.finish("prepare-round", "officer", Map.of());
        year.finish("review-round", "reviewer", year.returned(round(1).compiled(), "ถ้อยคำไม่ชัด"));
        year.runJobs();
        Long measure = year.measure("i7-1").id();
        String task = year.the("prepare-round");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo(year.agency.id("officer"));
        year.finishTask(
                task,
                "officer",
                Map.of("sentences", List.of(Map.of("measureId", measure, "text", "ประชุมแล้วหนึ่งครั้งจากสี่ครั้ง"))));

        assertThat(told(1)).contains("ประชุมแล้วหนึ่งครั้งจากสี่ครั้ง");
        assertThat(browsers.of(year.agency, "reviewer")
                        .get("/api/tasks/" + year.the("review-round"))
                        .body())
                .as("the owner's own words stay beside it")
                .contains("\"original\":\"ประชุมแล้วหนึ่งครั้ง\"");
        assertThat(refusal(() -> year.finish("review-round", "reviewer", year.passed("another"))))
                .isEqualTo("decision.content-changed");
        year.finish("review-round", "reviewer", year.passed(round(1).compiled()));
        assertThat(year.open("approve-round")).hasSize(1);
    }

    @Test
    void whoSaidHowFarAMeasureIsDoesNotReviewTheReport() {
        year.agency.person("both", List.of(Role.STAFF, Role.REVIEWER), year.agency.unit);
        reassign("o41-1", "both");
        openOn(APRIL);
        state("i7-1", "ประชุมแล้วหนึ่งครั้ง", 70);
        year.finishTask(year.the("state-progress", "o41-1"), "both", Map.of("text", "กำลังรวบรวมข้อมูล"));
        year.runJobs();
        year.finish("prepare-round", "officer", Map.of());

        assertThat(refusal(() -> year.finish("review-round", "both", year.passed(round(1).compiled()))))
                .startsWith("four-eyes");
        assertThat(round(1).state()).isEqualTo(RoundState.SUBMITTED);
    }

    @Test
    void openingTwiceOpensNothingTheSecondTimeAndWhatEndedLongAgoIsLeft() {
        openOn(APRIL);
        assertThat(opening.openMissing()).isZero();
        clock.set(OCTOBER.plusMonths(3));
        assertThat(opening.openMissing()).isZero();
    }

    @Test
    void anAgencyEndsItsRoundsOnDaysOfItsOwn() {
        transaction.executeWithoutResult(status -> days.set(
                year.agency.code, List.of(MonthDay.of(12, 15), MonthDay.of(6, 30)), year.agency.id("officer")));
        clock.set(APRIL);
        assertThat(opening.openMissing()).isZero();
        clock.set(LocalDate.of(2025, Month.DECEMBER, 16));
        assertThat(opening.openMissing()).isEqualTo(1);

        assertThat(round(1).period().last()).isEqualTo(LocalDate.of(2025, Month.DECEMBER, 15));
        assertThat(days.periodsOf(year.now()).get(1).first()).isEqualTo(LocalDate.of(2025, Month.DECEMBER, 16));
    }

    @Test
    void aNewOwnerIsAskedInPlaceOfTheOneBefore() {
        openOn(APRIL);
        reassign("i7-1", "colleague");

        assertThat(Objects.requireNonNull(engine.getTaskService()
                                .createTaskQuery()
                                .taskId(year.the("state-progress", "i7-1"))
                                .singleResult())
                        .getAssignee())
                .isEqualTo(year.agency.id("colleague"));
        year.finishTask(year.the("state-progress", "i7-1"), "colleague", Map.of("text", "รับช่วงต่อ"));
    }

    @Test
    void theEngineLooksEveryNight() {
        Job nightly = engine.getManagementService()
                .createJobQuery()
                .timers()
                .processDefinitionKey("open-monitoring-rounds")
                .singleResult();
        clock.set(APRIL);
        engine.getManagementService().executeJob(nightly.getId());
        engine.getManagementService()
                .createJobQuery()
                .messages()
                .processDefinitionKey("open-monitoring-rounds")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));

        assertThat(round(1).state()).isEqualTo(RoundState.ASKING);
    }

    @Test
    void nobodyStartsARoundByHand() {
        Map<String, Object> made = Map.of("agency", year.agency.code, "cycleId", year.cycle.id(), "round", 1L);
        assertThat(refusal(() -> engine.getRuntimeService().startProcessInstanceByKey("monitor-round", made)))
                .isEqualTo("round.missing");
        assertThat(refusal(() -> engine.getRuntimeService().startProcessInstanceByKey("measure-progress", made)))
                .isEqualTo("round.start.incomplete");
    }
}
