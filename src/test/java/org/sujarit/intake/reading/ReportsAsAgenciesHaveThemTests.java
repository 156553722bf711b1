package org.sujarit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.intake.typed.DayRange;
import org.sujarit.intake.typed.TypedActivity;
import org.sujarit.intake.typed.TypedCode;
import org.sujarit.intake.typed.TypedLink;
import org.sujarit.intake.typed.TypedResult;
import org.sujarit.intake.typed.TypedRow;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;

/** Files of past reports as they were sent, each read wrongly once, and more of their kinds. */
class ReportsAsAgenciesHaveThemTests {

    private static ReportTables.Seen sent(String name) {
        try {
            return ReportTables.in(Files.readAllBytes(Path.of("src", "test", "resources", "intake", name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<TypedRow> rows(String name) {
        return ReportRows.in(sent(name).tables()).stream().map(RowReader::read).toList();
    }

    private static List<String> told(TypedRow row) {
        return row.remarks("source").stream()
                .map(reason -> reason.key().replace("intake.told.", "") + " " + reason.arguments())
                .toList();
    }

    private static List<String> steps(TypedRow row) {
        return row.activities().stream().map(TypedActivity::text).toList();
    }

    @Test
    void ofDaysInARowTheFirstIsRecordedAndBothAreTold() {
        TypedRow row = rows("range-of-days.docx").get(0);
        assertThat(row.results()).extracting(TypedResult::day).containsExactly("๑ มีนาคม ๒๕๖๕");
        assertThat(told(row)).containsExactly("days [๑ มีนาคม ๒๕๖๕, ๓ มีนาคม ๒๕๖๕]");
    }

    @ParameterizedTest
    @CsvSource({
        "1-3 มีนาคม 2565, 2022-03-01, 2022-03-03",
        "ระหว่างวันที่ 1 – 3 มี.ค. 65, 2022-03-01, 2022-03-03",
        "วันที่ 1 ถึง 3 เดือนมีนาคม พ.ศ. 2565, 2022-03-01, 2022-03-03",
        "30 ม.ค. - 2 ก.พ. 2565, 2022-01-30, 2022-02-02",
        "28 กุมภาพันธ์ ถึงวันที่ 1 มีนาคม 2567, 2024-02-28, 2024-03-01",
        "มิใช่ 3-1 มีนาคม 2565 แต่ 1-3 มีนาคม 2565, 2022-03-01, 2022-03-03"
    })
    void daysInARowAreWrittenInManyWays(String text, LocalDate first, LocalDate last) {
        assertThat(DayRange.in(text)).contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1 มีนาคม 2565", "30-31 กุมภาพันธ์ 2565", "ข้อ 1-3 ของปี 2565", "5 มีนาคม 2565"})
    void whatIsNoSuchDaysIsNone(String text) {
        assertThat(DayRange.in(text)).isEmpty();
    }

    @Test
    void anAddressWithABlankIsOfferedWhole() {
        TypedRow row = rows("blank-in-address.docx").get(0);
        TypedResult result = row.results().get(0);
        assertThat(result.links())
                .containsExactly(new TypedLink("https://a.go.th/file%20name.pdf", "https://a.go.th/file name.pdf"));
        assertThat(result.text()).isEqualTo("เผยแพร่เมื่อ 5 มี.ค. 2565");
        assertThat(told(row)).containsExactly("link [https://a.go.th/file name.pdf, https://a.go.th/file%20name.pdf]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            https://a.go.th/plan/2566|https://a.go.th/plan/2566
            https://a.go.th/a_b.pdf และประกาศ.pdf|https://a.go.th/a_b.pdf
            https://a.go.th/long/~name.pdf|https://a.go.th/long/name.pdf
            ดูที่ www.a.go.th/x|https://www.a.go.th/x
            ดูที่ bongti.go.th/ita/2565|https://bongti.go.th/ita/2565
            https://a.go.th/x ประชุม 3 ครั้ง|https://a.go.th/x
            https://a.go.th/x https://a.go.th/y z.pdf|https://a.go.th/x
            """)
    void anAddressEndsWhereItEnds(String text, String address) {
        assertThat(Links.in(text.replace("~", "\n")).links().get(0).url()).isEqualTo(address);
    }

    @Test
    void aResultBelongsToTheStepWhoseWordsItHas() {
        TypedRow row = rows("results-fewer-steps.docx").get(0);
        assertThat(steps(row)).containsExactly("ประชุมบุคลากร", "เปิดช่องทางร้องเรียน");
        assertThat(row.results()).extracting(TypedResult::activity).containsExactly("1", "1");
        assertThat(told(row)).containsExactly("by-words [2, 1]");
    }

    @Test
    void twoItemsInACellAreBothKnown() {
        TypedRow row = rows("two-items-in-a-row.docx").get(0);
        assertThat(row.code()).isEqualTo("i7, i8");
        assertThat(row.itemText()).startsWith("ท่านรู้เกี่ยวกับแผน");
    }

    @Test
    void stepsAreNumberedInManyWays() {
        List<TypedRow> rows = rows("list-marks.docx");
        List<Integer> counts = rows.stream().map(row -> row.activities().size()).toList();
        assertThat(counts).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 11);
        assertThat(steps(rows.get(0))).containsExactly("จัดทำสรุป", "ประชุมชี้แจง");
        assertThat(steps(rows.get(9))).containsExactly("จัดทำสรุป ใช้งบ 1.5 ล้านบาท", "ประชุม");
        assertThat(told(rows.get(10))).containsExactly("several-measures []");
        assertThat(steps(rows.get(16))).containsExactly("จัดทำสรุป 1) ร่าง 2) ตรวจ", "ประชุม");
    }

    @Test
    void codesAreWrittenInManyWays() {
        assertThat(rows("codes-of-other-families.docx"))
                .extracting(TypedRow::code)
                .containsExactly(
                        "o42", "o42", "o42", "", "i7", "i7", "i7", "e11", "i7", "i7, i8", "", "i7", "", "i7", "o42",
                        "i7, i8", "", "e11", "i7", "o41");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MOIT 22 รายงาน", "ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "๗. ท่านรู้", "ITA 2566", "EIT ส่วนที่ 1"})
    void whatNamesNoItemOfTheCatalogueIsNotGuessed(String cell) {
        assertThat(TypedCode.in(cell)).isEmpty();
    }

    @Test
    void whoSignedIsNoRowAndIsTold() {
        List<TypedRow> rows = rows("signature-rows.docx");
        assertThat(rows).extracting(TypedRow::code).containsExactly("i7");
        assertThat(told(rows.get(0))).hasSize(2).allMatch(line -> line.startsWith("signature ["));
        assertThat(told(rows.get(0)).get(0)).contains("ผู้รายงาน");
    }

    @Test
    void whatNobodySeesIsLeftOutAndADayOfASpreadsheetIsADay() {
        ReportTables.Seen seen = sent("hidden-sheet-and-date-cells.xlsx");
        assertThat(seen.hidden()).containsExactly("ปี 2564 (เก่า)", "รายงาน 2565!6");
        List<TypedRow> rows =
                ReportRows.in(seen.tables()).stream().map(RowReader::read).toList();
        assertThat(rows).extracting(TypedRow::code).containsExactly("i7", "i7", "e11");
        assertThat(rows.get(1).results()).extracting(TypedResult::day).containsExactly("๕ มีนาคม ๒๕๖๕");
    }

    @Test
    void aHeadingOfTwoRowsIsOne() {
        TypedRow row = rows("two-level-heading.xlsx").get(0);
        assertThat(row.code()).isEqualTo("i7");
        assertThat(row.results()).containsExactly(new TypedResult("1", "๕ มีนาคม ๒๕๖๕", "ประชุมแล้ว", List.of()));
        assertThat(row.outcome()).isEqualTo("จำนวน 40 คน");
    }

    @Test
    void columnsThatAreNotTakenInAreTold() {
        assertThat(told(rows("further-columns.docx").get(0)))
                .containsExactly(
                        "column [ผู้รับผิดชอบ, กองคลัง]",
                        "column [ระยะเวลา, ต.ค. 64 - ก.ย. 65]",
                        "column [ปัญหา/อุปสรรค, ผู้เข้าร่วมน้อย]");
    }

    @Test
    void aPlanIsSaidToBeOneAndNothingOfItIsReadByPosition() {
        Refused refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                Refused.class,
                () -> PlanTables.refuse("file", sent("plan-seven-columns.docx").tables()));
        assertThat(refused.reasons()).extracting(Reason::key).containsExactly("intake.is-plan");
        assertThat(refused.reasons().get(0).arguments().toString())
                .contains("ขั้นตอน/วิธีการปฏิบัติ", "ผู้รับผิดชอบ", "ระยะเวลา", "การติดตามผล");
    }

    @Test
    void aRowOfAReportWhoseCellsSpeakOfMoneyIsNoPlan() {
        List<String> money = List.of("งบประมาณ", "งบประมาณไม่พอ", "ขอเพิ่มงบประมาณ", "ได้งบประมาณ", "มีงบประมาณ");
        List<String> item = List.of("i7 แผนงบประมาณ", "ไม่มีขั้นตอน", "กำหนดระยะเวลา", "มีผู้รับผิดชอบ", "ครบ");
        PlanTables.refuse("file", List.of(List.of(money), List.of(item)));
        assertThat(ReportRows.in(List.of(List.of(item)))).hasSize(1);
    }

    @Test
    void anItemThatSpeaksOfAnOfficialIsNoSignature() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("หัวข้อ", "จุดอ่อน", "มาตรการ", "ผลการดำเนินการ", "ผลลัพธ์"));
        for (String item : List.of(
                "นายกเทศมนตรีแสดงเจตจำนง", "ผู้ตรวจสอบภายในรายงาน", "ผู้จัดทำแผน", "ตำแหน่งว่าง", "ลงนามข้อตกลง")) {
            table.add(List.of(item, "ก", "ข", "ค", "ง"));
        }
        table.add(List.of("ผู้รายงาน", "", "", "(นายสมชาย ใจดี)", ""));
        table.add(List.of("(นายสมชาย ใจดี)", "", "", "", ""));
        table.add(List.of("ลงชื่อ............", "", "", "", ""));
        table.add(List.of("ตำแหน่ง ปลัดเทศบาล", "", "", "", ""));
        assertThat(ReportRows.in(List.of(table))).hasSize(5);
    }
}
