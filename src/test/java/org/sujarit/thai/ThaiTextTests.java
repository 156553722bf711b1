package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code points are written as escapes where two spellings look the same. */
class ThaiTextTests {

    @ParameterizedTest
    @CsvSource({
        "'\u0E40\u0E40\u0E1C\u0E19', '\u0E41\u0E1C\u0E19'", // two sara e for one sara ae
        "'\u0E19\u0E4D\u0E49\u0E32', '\u0E19\u0E49\u0E33'", // nikhahit, tone, aa
        "'\u0E19\u0E49\u0E4D\u0E32', '\u0E19\u0E49\u0E33'", // tone, nikhahit, aa
        "'\u0E19\u0E33\u0E49', '\u0E19\u0E49\u0E33'", // am before tone
        "'\u0E01\u0E4D\u0E32', '\u0E01\u0E33'", // nikhahit and aa
        "'\u0E17\u0E48\u0E35', '\u0E17\u0E35\u0E48'", // tone before vowel above
        "'\u0E1C\u0E48\u0E39', '\u0E1C\u0E39\u0E48'", // tone before vowel below
        "'\u0E17\u0E35\u0E48\u0E48', '\u0E17\u0E35\u0E48'", // a tone typed twice
        "'\u0E17\u0E48\u0E35\u0E48', '\u0E17\u0E35\u0E48'", // a tone on both sides of the vowel
        "'\u0E01\u200B\u0E02\uFEFF\u0E04\u00AD\u200D', '\u0E01\u0E02\u0E04'", // invisible characters
        "'\u202Aก\u202Cข\u200E\u200F\u2066ค\u2069\u061Cง', 'กขคง'", // marks of direction
        "'\uF700\uF701\uF702\uF703\uF704', '\u0E10\u0E34\u0E35\u0E36\u0E37'", // letters and marks of old faces
        "'ก\uF705ก\uF706ก\uF707ก\uF708ก\uF709', 'ก\u0E48ก\u0E49ก\u0E4Aก\u0E4Bก\u0E4C'",
        "'ก\uF70Aก\uF70Bก\uF70Cก\uF70Dก\uF70E', 'ก\u0E48ก\u0E49ก\u0E4Aก\u0E4Bก\u0E4C'",
        "'\uF70Fก\uF710ก\uF711ก\uF712', '\u0E0Dก\u0E31ก\u0E4Dก\u0E47'",
        "'ก\uF713ก\uF714ก\uF715ก\uF716ก\uF717', 'ก\u0E48ก\u0E49ก\u0E4Aก\u0E4Bก\u0E4C'",
        "'ก\uF718ก\uF719ก\uF71A', 'ก\u0E38ก\u0E39ก\u0E3A'",
        "'ป\uF702\uF70A', 'ป\u0E35\u0E48'",
        "'น\uF711\uF714า', 'น\u0E49\u0E33'",
        "'สิทธิ์', 'สิทธิ์'",
        "'พ.ศ ๒๕๖๔', 'พ.ศ. ๒๕๖๔'",
        "'พ.ศ.๒๕๖๔', 'พ.ศ. ๒๕๖๔'",
        "'พ. ศ. 2564', 'พ.ศ. 2564'",
        "'พ.ศ.\u00A0๒๕๖๖', 'พ.ศ. ๒๕๖๖'",
        "'แม่น้ำ พ.ศ นั้น', 'แม่น้ำ พ.ศ นั้น'",
        "'  ก \t ข\u0000ค  ', 'ก ข ค'",
        "'cafe\u0301', 'caf\u00E9'",
    })
    void bringsTextIntoItsNormalSpellingAndKeepsItThere(String typed, String normal) {
        assertThat(ThaiText.normalised(typed)).isEqualTo(normal);
        assertThat(ThaiText.normalised(normal)).isEqualTo(normal);
    }

    @Test
    void keepsLinesApartWhateverTheirEnd() {
        assertThat(ThaiText.normalised("\r\n ก \r\nข\r\r\nค\u2028ง \n")).isEqualTo("ก\nข\n\nค\nง");
    }

    @Test
    void findsTheNormalOrderOfEveryPairOfMarks() {
        for (char first = '\u0E30'; first <= '\u0E4E'; first++) {
            for (char second = '\u0E30'; second <= '\u0E4E'; second++) {
                String once = ThaiText.normalised("ก" + first + second + "า");
                assertThat(ThaiText.normalised(once)).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "ที่นี่, 2", "น้ำ, 2", "กุ้ง 12, 5", "https, 5"})
    void countsOnlyWhatTakesAPlaceOnTheLine(String text, int places) {
        assertThat(ThaiText.places(text)).isEqualTo(places);
    }
}
