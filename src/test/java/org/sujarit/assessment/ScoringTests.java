package org.sujarit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sujarit.catalogue.Catalogue;

class ScoringTests {

    private static final Catalogue LETTERS = read(2565);
    private static final Catalogue WORDS = read(2566);

    /** The published result of a provincial office, ITA 2564: indicators 1 to 10 and the total. */
    private static final String[] PUBLISHED = {
        "93.55", "87.72", "91.01", "87.93", "89.52", "90.55", "88.68", "88.58", "72.89", "65.56"
    };

    @Test
    void thePublishedTotalComesOutOfThePublishedIndicators() {
        Totals totals = score(read(2564), "81.45", indicators(PUBLISHED));
        assertThat(totals.computed()).isEqualByComparingTo("81.4548");
        assertThat(Totals.shown(totals.computed())).isEqualTo(new BigDecimal("81.45"));
        assertThat(totals.difference()).isNull();
        assertThat(totals.band()).isEqualTo("B");
        assertThat(totals.line("IIT").orElseThrow().computed()).isEqualByComparingTo("89.946");
        assertThat(totals.line("EIT").orElseThrow().computed()).isEqualByComparingTo("89.27");
        assertThat(totals.line("OIT").orElseThrow().computed()).isEqualByComparingTo("69.225");
    }

    @ParameterizedTest
    @CsvSource({"81.46, 0.01", "81.4549, ", "90, 8.55", "81.44, -0.01"})
    void aDifferenceFromThePublishedTotalIsTold(String published, @Nullable String difference) {
        Totals totals = score(LETTERS, published, indicators(PUBLISHED));
        if (difference == null) {
            assertThat(totals.difference()).isNull();
        } else {
            assertThat(totals.difference()).isEqualByComparingTo(difference);
        }
        assertThat(totals.band()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "95, AA",
        "94.999, A",
        "85, A",
        "84.999, B",
        "84.995, B",
        "75, B",
        "74.999, C",
        "65, C",
        "64.999, D",
        "55, D",
        "54.999, E",
        "50, E",
        "49.999, F",
        "0, F"
    })
    void upToTheYear2565LettersGoByTheUnroundedTotal(String everywhere, String band) {
        Totals totals = score(LETTERS, null, same(everywhere));
        assertThat(totals.computed()).isEqualByComparingTo(everywhere);
        assertThat(totals.band()).isEqualTo(band);
        assertThat(totals.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "100, ผ่านดีเยี่ยม",
        "95, ผ่านดีเยี่ยม",
        "94.999, ผ่านดี",
        "85, ผ่านดี",
        "84.999, ต้องปรับปรุง",
        "84.995, ต้องปรับปรุง",
        "70, ต้องปรับปรุง",
        "69.999, ต้องปรับปรุงโดยด่วน",
        "0, ต้องปรับปรุงโดยด่วน"
    })
    void fromTheYear2566WordsGoByTheUnroundedTotal(String everywhere, String band) {
        Map<String, BigDecimal> marks = same(everywhere);
        marks.put("EIT1", new BigDecimal(everywhere));
        marks.put("EIT2", new BigDecimal(everywhere));
        assertThat(score(WORDS, null, marks).band()).isEqualTo(band);
    }

    /** Indicators of one instrument at one value; EIT1 and EIT2 as published. */
    @ParameterizedTest
    @CsvSource({
        "96, 96, 96, 96, 96, ผ่านดีเยี่ยม",
        "96, 96, 96, 94.999, 96, ผ่านดี",
        "94.999, 98, 98, 98, 98, ผ่านดี",
        "84.999, 99, 99, 99, 99, ผ่าน",
        "99, 99, 84.999, 99, 99, ผ่าน",
        "99, 99, 99, 84.999, 99, ผ่าน",
        "99, 99, 99, 99, 84.999, ผ่าน",
        "85, 99, 99, 99, 85, ผ่านดี",
        "60, 95, 95, 95, 99, ผ่าน",
        "60, 60, 60, 60, 99, ต้องปรับปรุง"
    })
    void oneWeakInstrumentOrPartKeepsTheWholeDown(
            String iit, String eit, String first, String second, String oit, String band) {
        Map<String, BigDecimal> marks = indicators(iit, iit, iit, iit, iit, eit, eit, eit, oit, oit);
        marks.put("EIT1", new BigDecimal(first));
        marks.put("EIT2", new BigDecimal(second));
        Totals totals = score(WORDS, null, marks);
        assertThat(totals.band()).isEqualTo(band);
        assertThat(totals.provisional()).isFalse();
    }

    @Test
    void aBandThatRestsOnUnknownPartsSaysSo() {
        Totals totals = score(WORDS, null, same("90"));
        assertThat(totals.band()).isEqualTo("ผ่านดี");
        assertThat(totals.provisional()).isTrue();
    }

    @Test
    void aBandByThePublishedTotalAloneSaysSo() {
        Totals totals = score(WORDS, "96", Map.of());
        assertThat(totals.computed()).isNull();
        assertThat(totals.provisional()).isTrue();
        assertThat(score(LETTERS, "96", Map.of()).provisional()).isFalse();
    }

    @Test
    void thirdsAddUpToAWholeAgain() {
        Map<String, BigDecimal> marks = same("85");
        marks.put("ind6", new BigDecimal("84.3333333333"));
        marks.put("ind7", new BigDecimal("84.3333333333"));
        marks.put("ind8", new BigDecimal("86.3333333334"));
        assertThat(score(LETTERS, null, marks).band()).isEqualTo("A");
    }

    @Test
    void anIndicatorIsTheMeanOfItsItemsOnceAllAreThere() {
        Map<String, BigDecimal> items = new HashMap<>();
        for (int number = 1; number <= 5; number++) {
            items.put("e" + number, BigDecimal.valueOf(80 + number));
        }
        assertThat(line(items, "ind6").value()).isEqualByComparingTo("83");
        items.remove("e5");
        assertThat(line(items, "ind6").value()).isNull();
    }

    @Test
    void disclosureIndicatorsAreNeverGuessedFromItems() {
        Map<String, BigDecimal> items = new HashMap<>();
        WORDS.items().forEach(item -> items.put(item.code(), BigDecimal.valueOf(100)));
        Totals totals = new Scoring(WORDS).of(null, Map.of(), items);
        assertThat(totals.line("ind9").orElseThrow().value()).isNull();
        assertThat(totals.line("IIT").orElseThrow().value()).isEqualByComparingTo("100");
        assertThat(totals.computed()).isNull();
        assertThat(totals.band()).isNull();
    }

    @Test
    void aPublishedIndicatorCountsAndItsDifferenceIsTold() {
        Map<String, BigDecimal> items = new HashMap<>();
        for (int number = 1; number <= 5; number++) {
            items.put("e" + number, BigDecimal.valueOf(80));
        }
        Totals.Line line = new Scoring(WORDS)
                .of(null, Map.of("ind6", new BigDecimal("82.5")), items)
                .line("ind6")
                .orElseThrow();
        assertThat(line.value()).isEqualByComparingTo("82.5");
        assertThat(line.difference()).isEqualByComparingTo("2.5");
    }

    private static Totals.Line line(Map<String, BigDecimal> items, String code) {
        return new Scoring(WORDS).of(null, Map.of(), items).line(code).orElseThrow();
    }

    private static Totals score(Catalogue catalogue, @Nullable String published, Map<String, BigDecimal> marks) {
        return new Scoring(catalogue).of(published == null ? null : new BigDecimal(published), marks, Map.of());
    }

    private static Map<String, BigDecimal> same(String score) {
        return indicators(score, score, score, score, score, score, score, score, score, score);
    }

    private static Map<String, BigDecimal> indicators(String... scores) {
        Map<String, BigDecimal> marks = new HashMap<>();
        for (int number = 1; number <= scores.length; number++) {
            marks.put("ind" + number, new BigDecimal(scores[number - 1]));
        }
        return marks;
    }

    private static Catalogue read(int year) {
        try {
            return new ObjectMapper()
                    .readValue(
                            Path.of("src/main/resources/catalogue/nacc-" + year + ".json")
                                    .toFile(),
                            Catalogue.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
