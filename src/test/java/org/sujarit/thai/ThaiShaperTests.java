package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiShaperTests {

    private final ThaiShaper shaper = new ThaiShaper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "น้ำ กำลัง ที่ปรึกษา ผู้ใหญ่ ปิ่นโต ปั้มน้ำ ญู ฐุ ฎุ ฏู",
                "กตัญญู กฎหมาย อัฏฐ์ สิทธิ์ พิมพ์ เก้าอี้ ฟ้า ฝั่ง ป้า ปู่ ฤๅษี ฦๅ",
                "เจ้าหน้าที่ i๗ COVID-19 https://www.bongti.go.th/?a=1 ร้อยละ ๙๑.๕"
            })
    void changesNothingButTheLooks(String text) {
        String shaped = shaper.shape(text);

        assertThat(shaped).hasSameSizeAs(text).isNotEqualTo(text);
        assertThat(shaper.unshape(shaped)).isEqualTo(text);
        assertThat(shaped).doesNotContain("ำ้", "น้ำ", "ที่");
    }

    @Test
    void leavesTextWithoutMarksAlone() {
        String plain = "รายงาน ๒๕๖๖ ITA";

        assertThat(shaper.shape(plain)).isSameAs(plain);
        assertThat(shaper.unshape(plain)).isSameAs(plain);
    }

    @Test
    void leavesMarksAloneThatStandWhereNoneCan() {
        for (String odd : new String[] {"", "ี", "่a", "aิ", "ก" + "่".repeat(5), "\uE000\uF8FE"}) {
            assertThat(shaper.shape(odd)).hasSameSizeAs(odd);
        }
        assertThat(shaper.unshape("\uF8FE")).isEqualTo("\uF8FE");
    }
}
