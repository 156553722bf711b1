package org.sujarit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.Scale;
import org.sujarit.catalogue.Wordings;
import org.sujarit.check.CheckedCycle.Done;
import org.sujarit.check.CheckedCycle.Planned;
import org.sujarit.check.CheckedCycle.Proof;
import org.sujarit.check.CheckedCycle.Reached;
import org.sujarit.check.CheckedCycle.Step;
import org.sujarit.check.CheckedCycle.Weakness;

/** Each defect of the published report of 2566 is found, and a sound year is left alone. */
class ReferenceDefectsTests {

    private static final LocalDate FIRST = LocalDate.of(2022, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);
    private static final LocalDate WITHIN = LocalDate.of(2023, 3, 19);
    private static final String I7 = "ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปีของหน่วยงานมากน้อยเพียงใด";

    private static final String I8 =
            "หน่วยงานของท่าน ใช้จ่ายงบประมาณ โดยคำนึงถึงความคุ้มค่าและวัตถุประสงค์ มากน้อยเพียงใด";
    private static final String I9 =
            "หน่วยงานของท่าน ใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด";

    private final Checks checking = new Checks();

    @Test
    void aSoundYearIsLeftAlone() {
        assertThat(remarks(measure("i7-1"))).isEmpty();
    }

    @Test
    void d1ThaiDigitsInsideAnAddress() {
        assertThat(remarks(told("ดูที่ https://docs.google.com/forms/d/e/๑FAIpQLSc/viewform ครั้งที่ 1")))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ADDRESS_WITH_THAI_DIGITS);
    }

    @Test
    void d2TwoSpellingsOfOneAddress() {
        List<Remark> found = remarks(
                proved("e11-1", proof("https://docs.google.com/forms/d/e/1FAIpQLkVH&dBaY/viewform", WITHIN, "")),
                proved("e15-1", proof("https://docs.google.com/forms/d/e/1FAIpQLkVH5dBaY/viewform", WITHIN, "")));
        assertThat(found).extracting(Remark::rule).containsExactly(CheckRule.ADDRESSES_NEARLY_SAME);
        assertThat(remarks(
                        proved("e11-1", proof("https://a.go.th/news?id=1", WITHIN, "")),
                        proved("e15-1", proof("https://a.go.th/news?id=2", WITHIN, ""))))
                .isEmpty();
    }

    @Test
    void d3AnItemCodeWhoseLetterBecameAZero() {
        assertThat(remarks(told("ตามข้อ ๐๔๑ เผยแพร่ 1 ครั้ง")))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ITEM_CODE_LOST_LETTER);
        assertThat(remarks(told("๐๔๑ รายงานผล เผยแพร่ 1 ครั้ง")))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ITEM_CODE_LOST_LETTER);
        assertThat(remarks(told("โทร. 034-531-041 เวลา 08.30 น. จำนวน 1 ครั้ง")))
                .isEmpty();
    }

    @Test
    void d4ACodeWithTheTextOfAnotherQuestion() {
        Weakness other =
                new Weakness(1, "i7", "หน่วยงานของท่านใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง", "", true);
        assertThat(checking.of(year(List.of(other), measure("i7-1"))))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ITEM_TEXT_DIFFERS);
        Weakness ofI9 = new Weakness(1, "i8", I9, "", true);
        assertThat(checking.of(year(List.of(ofI9), measure("i7-1"))))
                .as("nobody has verified the wording of i8, but this one is certainly that of i9")
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ITEM_TEXT_DIFFERS);
        Weakness worded = new Weakness(1, "i8", "หน่วยงานใช้เงินคุ้มค่าเพียงใด", "", true);
        assertThat(checking.of(year(List.of(worded), measure("i7-1")))).isEmpty();
    }

    @Test
    void d5EvidenceFromOutsideOfTheYear() {
        LocalDate late = LocalDate.of(2023, 10, 26);
        assertThat(remarks(proved("i7-1", proof("https://a.go.th/1", late, ""))))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.EVIDENCE_OUTSIDE_YEAR);
        assertThat(remarks(proved("i7-1", proof("https://a.go.th/1", late, "เผยแพร่หลังสิ้นปี"))))
                .isEmpty();
    }

    @Test
    void d5WhatLiesWithinTheYearButNotInTheTimePlanned() {
        LocalDate early = FIRST.plusDays(1);
        Planned spring = withPeriod(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), early, "");
        assertThat(remarks(spring))
                .extracting(Remark::rule)
                .containsExactlyInAnyOrder(CheckRule.RESULT_OUTSIDE_PERIOD, CheckRule.EVIDENCE_OUTSIDE_PERIOD);
        assertThat(remarks(withPeriod(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), early, "เริ่มก่อนกำหนด")))
                .isEmpty();
    }

    @Test
    void d6AStepWithoutAResult() {
        assertThat(remarks(with(
                        "i8-1", List.of(new Step(1, 1, "จัดช่องทางการร้องเรียน", List.of(), false)), "", proofs())))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.ACTIVITY_WITHOUT_RESULT);
    }

    @Test
    void d7OnePageForEverything() {
        Proof landing = proof("https://www.example.go.th/Plantyperesult", WITHIN, "");
        assertThat(remarks(proved("i8-1", landing), proved("i8-2", landing), proved("i12-1", landing)))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.EVIDENCE_REUSED);
    }

    @Test
    void d8TheSameCountedWithDifferentNumbersOrWithNone() {
        assertThat(remarks(reaching("e11-1", new BigDecimal(2)), reaching("e15-1", new BigDecimal(1))))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.OUTCOMES_DISAGREE);
        assertThat(remarks(reaching("e11-1", null)))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.OUTCOME_WITHOUT_NUMBER);
    }

    /** A report that was taken in names none. */
    @Test
    void withoutIndicatorsTheSameUnitAtTheSameAddressIsTheSame() {
        Planned two = reaching("e11-1", new Reached("", new BigDecimal(2), "ช่องทาง", ""), "https://a.go.th/&dBaY");
        assertThat(remarks(
                        two,
                        reaching("e15-1", new Reached("", BigDecimal.ONE, "ช่องทาง", ""), "https://a.go.th/&dBaY")))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.OUTCOMES_DISAGREE);
        assertThat(remarks(
                        two,
                        reaching("e15-1", new Reached("", BigDecimal.ONE, "ช่องทาง", ""), "https://a.go.th/5dBaY")))
                .extracting(Remark::rule)
                .containsExactlyInAnyOrder(CheckRule.OUTCOMES_DISAGREE, CheckRule.ADDRESSES_NEARLY_SAME);
        assertThat(remarks(
                        two,
                        reaching("e15-1", new Reached("", BigDecimal.ONE, "ช่องทาง", ""), "https://a.go.th/other")))
                .isEmpty();
        assertThat(remarks(
                        two, reaching("e15-1", new Reached("", BigDecimal.ONE, "ครั้ง", ""), "https://a.go.th/&dBaY")))
                .isEmpty();
    }

    @Test
    void d9AResultThatRepeatsThePlan() {
        Step step = new Step(
                1,
                1,
                "จัดให้มีการประชาสัมพันธ์ผลการดำเนินงาน",
                List.of(new Done(WITHIN, "จัดให้มีการประชาสัมพันธ์ผลการดำเนินงานแล้ว", null, "")),
                false);
        assertThat(remarks(with("e14-1", List.of(step), "", proofs())))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.RESULT_RESTATES_MEASURE);
    }

    @Test
    void d9AResultOfWhichNobodyKnowsWhen() {
        Step step = new Step(1, 1, "ประชุม", List.of(new Done(null, "ประชุมแล้ว ผู้เข้าร่วม 30 คน", null, "")), false);
        assertThat(remarks(with("e14-1", List.of(step), "", proofs())))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.RESULT_WITHOUT_DAY);
    }

    @Test
    void d10SlipsOfTheHand() {
        for (String slip : List.of(
                "เปิดโอกาให้ทุกคน", "ครั้งที่ ที่ 2", "การ การประชุม", "ช่องทางทางเว็บ", "ปีงบประมาณ พ.ศ 2564")) {
            assertThat(remarks(told(slip))).as(slip).extracting(Remark::rule).contains(CheckRule.SPELLING);
        }
        for (String right : List.of(
                "เปิดโอกาสให้ทุกคน",
                "ครั้งที่ 2",
                "ช่องทางเว็บไซต์",
                "ปีงบประมาณ พ.ศ. 2564",
                "ตามสถิติ",
                "ในที่ที่เหมาะสม")) {
            assertThat(remarks(told(right))).as(right).isEmpty();
        }
    }

    @Test
    void d11AMeasureOfWhichNobodyKnowsWhoAndHow() {
        Planned nobody = new Planned(
                "o42-1", "ประชุม", List.of(1L), List.of(), "", "", FIRST, LAST, null, "", reached(), false, List.of());
        assertThat(remarks(nobody)).extracting(Remark::rule).containsExactly(CheckRule.PLAN_INCOMPLETE);
    }

    @Test
    void d12DigitsReplacedByHandLeaveNumbersInTwoScripts() {
        assertThat(remarks(told("ผู้เข้าร่วม ๑2 คน"))).extracting(Remark::rule).containsExactly(CheckRule.DIGITS_MIXED);
    }

    @Test
    void aWeaknessNeedsAMeasureAndAStrengthDoesNot() {
        Weakness unanswered = new Weakness(2, "i7", I7, "", true);
        Weakness strength = new Weakness(3, "i7", I7, "", false);
        assertThat(checking.of(year(List.of(unanswered, strength), measure("i7-1"))))
                .extracting(Remark::rule)
                .containsExactly(CheckRule.FINDING_WITHOUT_MEASURE);
    }

    @Test
    void aPeriodBeyondTheYearIsNoticed() {
        Planned late = new Planned(
                "i7-1",
                "ประชุม",
                List.of(1L),
                steps("ประชุมแล้ว 1 ครั้ง"),
                "unit",
                "นักวิชาการ",
                FIRST,
                LAST.plusDays(1),
                null,
                "ทุกเดือน",
                reached(),
                true,
                proofs());
        assertThat(remarks(late)).extracting(Remark::rule).containsExactly(CheckRule.PERIOD_OUTSIDE_YEAR);
    }

    private List<Remark> remarks(Planned... measures) {
        return checking.of(year(List.of(new Weakness(1, "i7", I7, "", true)), measures));
    }

    private static CheckedCycle year(List<Weakness> weaknesses, Planned... measures) {
        Wordings items = new Wordings(List.of(item("i7", true, I7), item("i8", false, I8), item("i9", true, I9)));
        return new CheckedCycle(FIRST, LAST, LAST, items, weaknesses, List.of(measures));
    }

    private static Item item(String code, boolean verified, String text) {
        return new Item(code, 2, Scale.FOUR_POINT, false, verified, text, null);
    }

    private static Planned measure(String code) {
        return with(code, steps("ประกาศแผนแล้ว ผู้รับทราบ 30 คน"), "บุคลากรรับทราบ", proofs());
    }

    private static Planned told(String result) {
        return with("i7-1", steps(result), "", proofs());
    }

    private static Planned proved(String code, Proof proof) {
        return with(code, steps("ประกาศแผนแล้ว ผู้รับทราบ 30 คน"), "", List.of(proof));
    }

    private static Planned reaching(String code, @Nullable BigDecimal actual) {
        return reaching(code, new Reached("จำนวนช่องทาง", actual, "ช่องทาง", ""), "https://a.go.th/plan/2566");
    }

    private static Planned reaching(String code, Reached reached, String url) {
        return new Planned(
                code,
                "เพิ่มช่องทาง",
                List.of(1L),
                steps("เปิดช่องทางใหม่"),
                "unit",
                "นักวิชาการ",
                FIRST,
                LAST,
                null,
                "ทุกเดือน",
                reached,
                true,
                List.of(proof(url, WITHIN, "")));
    }

    private static Planned with(String code, List<Step> steps, String outcome, List<Proof> proofs) {
        Reached reached = new Reached("ร้อยละของผู้รับทราบ " + code, new BigDecimal(90), "ร้อยละ", outcome);
        return new Planned(
                code,
                "เผยแพร่แผน",
                List.of(1L),
                steps,
                "unit",
                "นักวิชาการ",
                FIRST,
                LAST,
                null,
                "ทุกเดือน",
                reached,
                true,
                proofs);
    }

    /** A measure with that time, a result and a proof of that day, and that reason for both. */
    private static Planned withPeriod(LocalDate first, LocalDate last, LocalDate day, String reason) {
        return new Planned(
                "i7-1",
                "เผยแพร่แผน",
                List.of(1L),
                List.of(new Step(
                        1,
                        1,
                        "ติดประกาศที่สำนักงาน",
                        List.of(new Done(day, "ติดแล้ว 3 แห่ง", BigDecimal.ONE, reason)),
                        false)),
                "unit",
                "นักวิชาการ",
                first,
                last,
                null,
                "ทุกเดือน",
                reached(),
                true,
                List.of(proof("https://a.go.th/plan/2566", day, reason)));
    }

    private static List<Step> steps(String result) {
        return List.of(
                new Step(1, 1, "ติดประกาศที่สำนักงาน", List.of(new Done(WITHIN, result, BigDecimal.ONE, "")), false));
    }

    private static Reached reached() {
        return new Reached("จำนวนครั้ง", BigDecimal.ONE, "ครั้ง", "");
    }

    private static List<Proof> proofs() {
        return List.of(proof("https://a.go.th/plan/2566", WITHIN, ""));
    }

    private static Proof proof(String url, LocalDate on, String reason) {
        return new Proof(1L, "ประกาศ", url, on, reason);
    }
}
