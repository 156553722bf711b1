package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDigitsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ปี 2566 | ปี ๒๕๖๖",
                "เวลา 08.30 น. | เวลา ๐๘.๓๐ น.",
                "1,234,567.89 บาท | ๑,๒๓๔,๕๖๗.๘๙ บาท",
                "กิจกรรม 5ส | กิจกรรม ๕ส",
                "i7 ท่านรู้ | i๗ ท่านรู้",
                "หัวข้อ e11, o41 และ O42 | หัวข้อ e๑๑, o๔๑ และ O๔๒",
                "หัวข้อ i7-i9 | หัวข้อ i๗-i๙",
                "มาตรการ i7-1 | มาตรการ i๗-๑",
                "ข้อe15ดังนี้ | ข้อe๑๕ดังนี้",
                "ITA 2566 | ITA ๒๕๖๖",
                "Google form 2 ฉบับ | Google form ๒ ฉบับ",
                "1.Google form | ๑.Google form",
                "COVID-19 รอบ 2 | COVID-19 รอบ ๒",
                "ISO9001 และ ISO 9001:2015 ข้อ 4 | ISO9001 และ ISO 9001:2015 ข้อ ๔",
                "บริการ G2G จำนวน 3 ระบบ | บริการ G2G จำนวน ๓ ระบบ",
                "สัญญาณ 5G | สัญญาณ 5G",
                "รุ่น v1.2.3 | รุ่น v1.2.3",
                "https://a.go.th/2566?id=3 ปี 2566 | https://a.go.th/2566?id=3 ปี ๒๕๖๖",
                "https://a.go.th/แผน2566 | https://a.go.th/แผน2566",
                "(www.bongti.go.th/66) ข้อ 1 | (www.bongti.go.th/66) ข้อ ๑",
                "bongti.go.th/66 ข้อ 1 | bongti.go.th/66 ข้อ ๑",
                "อีเมล saraban6@bongti.go.th โทร 034-510123 | อีเมล saraban6@bongti.go.th โทร ๐๓๔-๕๑๐๑๒๓",
                "ไฟล์ แผน2566.pdf หน้า 4 | ไฟล์ แผน2566.pdf หน้า ๔",
                "ไฟล์ i7.PDF, รูป 12.jpg | ไฟล์ i7.PDF, รูป 12.jpg",
                "ครบ 3 ข้อ. | ครบ ๓ ข้อ.",
            })
    void writesThaiDigitsWhereTheyBelong(String stored, String shown) {
        assertThat(ThaiDigits.inText(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ไม่มีตัวเลข", "i๗ ปี ๒๕๖๖ https://a.th/1", "COVID-19"})
    void leavesTextThatIsAlreadyShownAlone(String shown) {
        assertThat(ThaiDigits.inText(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i๗ ปี ๒๕๖๖ | i7 ปี 2566",
                "COVID-๑๙ และ O๔๑ | COVID-19 และ O41",
                "ดู https://a.th/๑x ข้อ ๒ | ดู https://a.th/๑x ข้อ 2",
                "ไฟล์ แผน๒๕๖๖.pdf หน้า ๔ | ไฟล์ แผน๒๕๖๖.pdf หน้า 4",
            })
    void storesAsciiDigitsAndLeavesAddressesToBeNoticed(String typed, String stored) {
        assertThat(ThaiDigits.asciiInText(typed)).isEqualTo(stored);
    }

    @Test
    void convertsABareNumberBothWays() {
        assertThat(ThaiDigits.toThai("0123456789")).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
        assertThat(ThaiDigits.toAscii("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"มาตรการ2566a.a-a", "a.", "a-", "1.", "1-", "a@a.", "ISO1-", "ก.", "a"})
    void staysFastOnLongTextWithoutSpaces(String piece) {
        String text = piece.repeat(20_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ThaiDigits.inText(text));
    }
}
