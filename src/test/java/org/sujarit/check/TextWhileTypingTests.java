package org.sujarit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** What the forms ask when somebody leaves a text. */
@ApplicationTest
class TextWhileTypingTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    private Browser staff;

    @BeforeEach
    void come() {
        staff = browsers.of(agencies.make(), "staff1");
    }

    @ParameterizedTest
    @CsvSource({
        "เปิดโอกาให้สอบถาม, คำว่า",
        "ผู้เข้าร่วม ๑2 คน, มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน: ๑2",
        "ตามข้อ ๐๔๑ ที่ประเมิน, ๐๔๑ น่าจะเป็นรหัสข้อ",
        "ดู https://www.bongti.go.th/๒๕๖๘, ลิงก์นี้มีเลขไทย จึงเปิดไม่ได้"
    })
    void whatLooksWrongIsToldInThai(String text, String remark) {
        Browser.Answer answer = staff.api("POST", "/api/checks/text", Map.of("text", text));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(remark).doesNotContain("check.");
    }

    @Test
    void whatIsRightIsLeftAlone() {
        for (String right : List.of(
                "ประชุมชี้แจง ๑๒ ครั้ง",
                "วันที่ 05 เมษายน 2566",
                "๐๘ กันยายน 2566",
                "เวลา 09 นาฬิกา",
                "หมู่ที่ 04",
                "คณะกรรมการการเลือกตั้ง",
                "ข้าราชการการเมือง",
                "จัดการการเงิน",
                "ในที่ที่เหมาะสม",
                "สิ่งของของทางราชการ")) {
            assertThat(staff.api("POST", "/api/checks/text", Map.of("text", right))
                            .body())
                    .as(right)
                    .isEqualTo("[]");
        }
    }

    @Test
    void aResultInTheWordsOfThePlanIsTold() {
        String plan = "เผยแพร่แผนบนเว็บไซต์";
        assertThat(staff.api("POST", "/api/checks/text", Map.of("text", plan + "แล้ว", "plan", List.of(plan)))
                        .body())
                .contains("ข้อความนี้เขียนซ้ำแผน");
        assertThat(staff.api(
                                "POST",
                                "/api/checks/text",
                                Map.of("text", "บุคลากร 40 คนลงชื่อรับทราบ", "plan", List.of(plan)))
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void noBookIsLookedOver() {
        assertThat(staff.api("POST", "/api/checks/text", Map.of("text", "ก".repeat(8001)))
                        .status())
                .isEqualTo(422);
    }
}
