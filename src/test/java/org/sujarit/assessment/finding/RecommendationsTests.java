package org.sujarit.assessment.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationsTests {

    private static final Set<String> KNOWN = Set.of("i7", "i8", "i12", "e11", "o1", "o41", "o42");

    @Test
    void eachLineThatBeginsWithACodeBeginsAFinding() {
        Recommendations split = Recommendations.split(
                """
                ข้อเสนอแนะจากผู้ประเมิน ปี 2565
                i7 หน่วยงานควรเผยแพร่แผนการใช้จ่ายงบประมาณ
                ให้บุคลากรทราบ
                e11 ควรปรับปรุงคุณภาพการให้บริการ ตามที่กล่าวใน i7
                o41 รายงานยังขาดผลการใช้จ่ายงบประมาณ
                """,
                KNOWN,
                KNOWN);
        assertThat(split.byItem())
                .containsExactly(
                        entry("i7", "หน่วยงานควรเผยแพร่แผนการใช้จ่ายงบประมาณ\nให้บุคลากรทราบ"),
                        entry("e11", "ควรปรับปรุงคุณภาพการให้บริการ ตามที่กล่าวใน i7"),
                        entry("o41", "รายงานยังขาดผลการใช้จ่ายงบประมาณ"));
        assertThat(split.rest()).isEqualTo("ข้อเสนอแนะจากผู้ประเมิน ปี 2565");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o41 ควรแก้ไข",
                "O41: ควรแก้ไข",
                "o๔๑ ควรแก้ไข",
                "๐๔๑ ควรแก้ไข",
                "o 41 - ควรแก้ไข",
                "• o41 ควรแก้ไข",
                "1) ข้อ o41 ควรแก้ไข",
                "๒. (O๔๑) ควรแก้ไข",
                "ข้อที่ o41ควรแก้ไข"
            })
    void codesAreUnderstoodAsTheyAreWritten(String text) {
        assertThat(Recommendations.split(text, KNOWN, KNOWN).byItem()).containsExactly(entry("o41", "ควรแก้ไข"));
    }

    @Test
    void oneTextForSeveralItemsGoesToEach() {
        assertThat(Recommendations.split("i7, i8 และ i12 ควรเปิดให้มีส่วนร่วม", KNOWN, KNOWN)
                        .byItem())
                .containsOnlyKeys("i7", "i8", "i12")
                .containsValue("ควรเปิดให้มีส่วนร่วม");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i7-i12 ควรแก้ไข", "I7 – I12: ควรแก้ไข", "ข้อ i๗ ถึง i๑๒ ควรแก้ไข", "i7-i12, e11 ควรแก้ไข"})
    void aRangeMeansEachItemInIt(String text) {
        assertThat(Recommendations.split(text, KNOWN, KNOWN).byItem())
                .containsAllEntriesOf(Map.of("i7", "ควรแก้ไข", "i8", "ควรแก้ไข", "i12", "ควรแก้ไข"));
    }

    @Test
    void theHeadingOfTheNextInstrumentIsNoWordAboutTheItemBefore() {
        Recommendations split = Recommendations.split(
                "แบบวัด IIT\ni7 ควรเผยแพร่แผน\n2. แบบวัด EIT\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\ne11 ควรปรับปรุงบริการ",
                KNOWN,
                KNOWN);
        assertThat(split.byItem()).containsExactly(entry("i7", "ควรเผยแพร่แผน"), entry("e11", "ควรปรับปรุงบริการ"));
        assertThat(split.rest()).contains("แบบวัด IIT", "แบบวัด EIT", "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน");
    }

    @Test
    void whatIsToBeDoneIsNoHeading() {
        assertThat(Recommendations.split("i7 ควรแก้ไข\nด้านการประชาสัมพันธ์ควรทำสม่ำเสมอ\ni8 x", KNOWN, KNOWN)
                        .byItem())
                .containsEntry("i7", "ควรแก้ไข\nด้านการประชาสัมพันธ์ควรทำสม่ำเสมอ");
    }

    @Test
    void theSameItemTwiceGetsBothTexts() {
        assertThat(Recommendations.split("i7 หนึ่ง\ni8 สอง\ni7 สาม", KNOWN, KNOWN)
                        .byItem())
                .containsExactly(entry("i7", "หนึ่ง\nสาม"), entry("i8", "สอง"));
    }

    @Test
    void aTextWithoutLinesIsCutAtEveryCode() {
        Recommendations split =
                Recommendations.split("ผู้ประเมินเห็นว่า i7 ควรเผยแพร่แผน ส่วน o41 ควรทำรายงานให้ครบ", KNOWN, KNOWN);
        assertThat(split.byItem())
                .containsExactly(entry("i7", "ควรเผยแพร่แผน ส่วน"), entry("o41", "ควรทำรายงานให้ครบ"));
        assertThat(split.rest()).isEqualTo("ผู้ประเมินเห็นว่า");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ควรพัฒนาเว็บไซต์", "i99 ควรพัฒนา", "io7 x", "wi7 x", "2i7 x", "i7a x", "i70 x"})
    void whatBelongsToNoKnownItemIsKeptApart(String text) {
        Recommendations split = Recommendations.split(text, KNOWN, KNOWN);
        assertThat(split.byItem()).isEmpty();
        assertThat(split.rest()).isEqualTo(text);
    }

    @Test
    void wordsAboutAnItemThatIsNotWantedStayOutOfTheOthers() {
        Recommendations split =
                Recommendations.split("คำนำ\ni7 หนึ่ง\ni8 สอง\nบรรทัด\no42 สาม", KNOWN, Set.of("i7", "o42"));
        assertThat(split.byItem()).containsExactly(entry("i7", "หนึ่ง"), entry("o42", "สาม"));
        assertThat(split.rest()).isEqualTo("คำนำ\ni8 สอง\nบรรทัด");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07.00 น. เปิดบริการ",
                "07:30 เปิดบริการ",
                "เมื่อ 01/07/2566 ประชุม",
                "08 กันยายน 2566 ประชุม",
                "01 ก.ค. 2566 ประชุม",
                "๐๘ น. ประชุม",
                "เมื่อวันที่ 08 ประชุม"
            })
    void daysAndTimesAreNoCodes(String text) {
        Set<String> codes = Set.of("o1", "o7", "o8");
        assertThat(Recommendations.split(text, codes, codes).byItem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i7%sx", "%sx", "ข้อ%sx", "i7%s,%sx", "1)%sข้อ%s(x"})
    void pagesOfBlanksTakeNoTime(String text) {
        String blanks = " ".repeat(60_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Recommendations.split(text.replace("%s", blanks), KNOWN, KNOWN));
    }

    @Test
    void tenThousandCodesInARowAreRead() {
        assertThat(Recommendations.split("i7 ".repeat(10_000) + "ควรทำ", KNOWN, KNOWN)
                        .byItem())
                .containsOnlyKeys("i7");
    }

    @Test
    void nothingOfTheTextIsLost() {
        String text = "คำนำ\r\ni7 หนึ่ง\r\ni99 สอง\r\no42 สาม";
        Recommendations split = Recommendations.split(text, KNOWN, KNOWN);
        assertThat(split.rest() + split.byItem().values()).contains("คำนำ", "หนึ่ง", "i99 สอง", "สาม");
    }
}
