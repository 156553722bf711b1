package org.sujarit.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiLineBreaksTests {

    private final ThaiLineBreaks breaks = new ThaiLineBreaks(List.of("บ้องตี้น้อย"));

    @ParameterizedTest
    @CsvSource({
        "รายละเอียดเอกสารแนบ, รายละเอียด|เอกสาร|แนบ",
        "เจ้าหน้าที่หน่วยงานรับทราบงบประมาณ, เจ้าหน้าที่|หน่วยงาน|รับทราบ|งบประมาณ",
        "องค์การบริหารส่วนตำบลบ้องตี้, องค์การบริหารส่วนตำบล|บ้องตี้"
    })
    void letsALineEndBetweenWordsOnly(String text, String words) {
        assertThat(words(text)).containsExactly(words.split("\\|", -1));
    }

    @Test
    void keepsTheNamesOfAnAgencyWhole() {
        String text = "หมู่บ้านบ้องตี้น้อยพัฒนา";

        assertThat(words(text)).contains("บ้องตี้น้อย");
        assertThat(new ThaiLineBreaks(List.of()).of(text)).hasSizeGreaterThan(breaks.of(text).length);
    }

    @Test
    void doesNotEndALineAtABlankThatBinds() {
        assertThat(words("พ.ศ.\u00A0๒๕๖๖")).containsExactly("พ.ศ.\u00A0๒๕๖๖");
    }

    @Test
    void endsWithTheText() {
        assertThat(breaks.of("")).isEmpty();
        assertThat(breaks.of("ก")).containsExactly(1);
        assertThat(breaks.of("รายงาน COVID-19")).endsWith(15);
    }

    @Test
    void answersManyAtOnceAsItAnswersOne() {
        List<String> texts = IntStream.range(0, 5000)
                .mapToObj(i -> "เจ้าหน้าที่หน่วยงาน" + i + "รายละเอียด")
                .toList();
        List<int[]> expected = texts.stream().map(breaks::of).toList();

        List<int[]> found = texts.parallelStream().map(breaks::of).toList();

        assertThat(IntStream.range(0, texts.size()))
                .allSatisfy(i -> assertThat(found.get(i)).isEqualTo(expected.get(i)));
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to : breaks.of(text)) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
