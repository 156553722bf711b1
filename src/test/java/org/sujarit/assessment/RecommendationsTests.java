package org.sujarit.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
        assertThat(Recommendations.split(text, KNOWN).byItem()).containsExactly(entry("o41", "ควรแก้ไข"));
    }

    @Test
    void oneTextForSeveralItemsGoesToEach() {
        assertThat(Recommendations.split("i7, i8 และ i12 ควรเปิดให้มีส่วนร่วม", KNOWN)
                        .byItem())
                .containsOnlyKeys("i7", "i8", "i12")
                .containsValue("ควรเปิดให้มีส่วนร่วม");
    }

    @Test
    void theSameItemTwiceGetsBothTexts() {
        assertThat(Recommendations.split("i7 หนึ่ง\ni8 สอง\ni7 สาม", KNOWN).byItem())
                .containsExactly(entry("i7", "หนึ่ง\nสาม"), entry("i8", "สอง"));
    }

    @Test
    void aTextWithoutLinesIsCutAtEveryCode() {
        Recommendations split =
                Recommendations.split("ผู้ประเมินเห็นว่า i7 ควรเผยแพร่แผน ส่วน o41 ควรทำรายงานให้ครบ", KNOWN);
        assertThat(split.byItem())
                .containsExactly(entry("i7", "ควรเผยแพร่แผน ส่วน"), entry("o41", "ควรทำรายงานให้ครบ"));
        assertThat(split.rest()).isEqualTo("ผู้ประเมินเห็นว่า");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ควรพัฒนาเว็บไซต์", "i99 ควรพัฒนา", "io7 x", "wi7 x", "2i7 x", "i7a x", "i70 x"})
    void whatBelongsToNoKnownItemIsKeptApart(String text) {
        Recommendations split = Recommendations.split(text, KNOWN);
        assertThat(split.byItem()).isEmpty();
        assertThat(split.rest()).isEqualTo(text);
    }

    @Test
    void nothingOfTheTextIsLost() {
        String text = "คำนำ\r\ni7 หนึ่ง\r\ni99 สอง\r\no42 สาม";
        Recommendations split = Recommendations.split(text, KNOWN);
        assertThat(split.rest() + split.byItem().values()).contains("คำนำ", "หนึ่ง", "i99 สอง", "สาม");
    }
}
