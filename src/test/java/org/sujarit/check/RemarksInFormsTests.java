package org.sujarit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.measure.Activity;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What the forms of a measure say about it while somebody still works on it. */
@ApplicationTest
class RemarksInFormsTests {

    private static final String LANDING = "https://www.example.go.th/plans";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AttachingEvidence attaching;

    @Autowired
    private CheckingCycles checking;

    private TestYear year;

    @BeforeEach
    void run() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        year.assign("o41-1");
    }

    @Test
    void aResultThatRepeatsThePlanIsToldToItsOwnerAndItsReviewer() {
        Map<String, Object> typed = new HashMap<>(year.execution("i7-1"));
        typed.put(
                "results",
                year.measure("i7-1").activities().stream()
                        .map(step -> Map.of(
                                "activityId",
                                step.id(),
                                "doneOn",
                                "2026-03-02",
                                "text",
                                step.number() == 1 ? step.text() : "ชี้แจงบุคลากร 40 คน"))
                        .toList());
        year.finishTask(year.the("execute-measure", "i7-1"), "staff1", typed);
        assertThat(remarksTo("staff1", "attach-evidence", "i7-1"))
                .anyMatch(said -> said.contains("ขั้นตอนที่ 1 เขียนซ้ำข้อความในแผน"))
                .noneMatch(said -> said.contains("ขั้นตอนที่ 2 เขียนซ้ำข้อความในแผน"));
        year.prove("i7-1");
        assertThat(remarksTo("reviewer", "review-measure", "i7-1"))
                .singleElement()
                .asString()
                .contains("ขั้นตอนที่ 1 เขียนซ้ำข้อความในแผน");
    }

    @Test
    void onePageForEverythingIsToldToEveryOwnerWhoUsesIt() {
        year.execute("i7-1");
        year.execute("o41-1");
        List.of("i7-1", "o41-1").forEach(code -> year.measure(code).activities().forEach(step -> attach(code, step)));
        assertThat(remarksTo("staff1", "attach-evidence", "i7-1"))
                .containsExactly(
                        "ลิงก์ " + LANDING + " ใช้เป็นหลักฐานซ้ำ 4 ครั้ง โปรดใช้ลิงก์ที่ไปถึงเรื่องนั้นโดยตรง");
        assertThat(remarksTo("staff1", "attach-evidence", "o41-1"))
                .isEqualTo(remarksTo("staff1", "attach-evidence", "i7-1"));
    }

    @Test
    void aMissingProofIsToldOnceAndNothingOfOtherMeasuresIs() {
        year.execute("i7-1");
        year.execute("o41-1");
        assertThat(remarksTo("staff1", "attach-evidence", "i7-1"))
                .containsExactly("ขั้นตอนที่ 1 ยังไม่มีหลักฐาน", "ขั้นตอนที่ 2 ยังไม่มีหลักฐาน");
    }

    @Test
    void onlyWhatTheNextApprovalAsksForIsSaidToStandInItsWay() {
        Remark ofThePlan = Remark.of(CheckRule.FINDING_WITHOUT_MEASURE, "i7", "i7");
        Remark ofTheReport = Remark.of(CheckRule.RESULT_WITHOUT_EVIDENCE, "i7-1", "i7-1", 1);
        TestYear planning = years.open(agencies.make(), 2569);
        planning.analyse();
        assertThat(checking.blocks(planning.now(), ofThePlan)).isTrue();
        assertThat(checking.blocks(planning.now(), ofTheReport)).isFalse();
        assertThat(checking.blocks(year.now(), ofThePlan)).isFalse();
        assertThat(checking.blocks(year.now(), ofTheReport)).isTrue();
    }

    private void attach(String code, Activity step) {
        AttachingEvidence.Typed link = year.link(step.id());
        attaching.attachLink(
                year.measure(code).id(),
                new AttachingEvidence.Typed(
                        LANDING,
                        link.title(),
                        link.activityId(),
                        link.effectiveOn(),
                        link.outsideReason(),
                        link.visibility()),
                year.agency.id("staff1"));
    }

    private List<String> remarksTo(String person, String task, String code) {
        var said = browsers.of(year.agency, person)
                .get("/api/tasks/" + year.the(task, code))
                .json()
                .get("missing");
        return StreamSupport.stream(said.spliterator(), false)
                .map(one -> one.asText())
                .toList();
    }
}
