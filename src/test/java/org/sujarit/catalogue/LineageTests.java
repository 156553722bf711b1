package org.sujarit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.catalogue.Lineage.Question;
import org.sujarit.testing.ApplicationTest;

/** The same question is found again in another year, and nothing is taken for what it is not. */
@ApplicationTest
@Tag("database")
class LineageTests {

    @Autowired
    private Catalogues catalogues;

    @ParameterizedTest
    @CsvSource({
        "2565, i7, 2566, i7", // same code, same wording
        "2564, i7, 2565, i7",
        "2565, o41, 2566, o38", // moved with its wording
        "2565, o39, 2566, o36",
        "2565, o42, 2566, o42",
        "2565, o36, 2566, o34", // reworded; the catalogue names what it was
        "2565, o37, 2566, o35",
        "2564, o43, 2566, o43" // over a year between
    })
    void anItemIsTheSameQuestionAs(int oneYear, String one, int otherYear, String other) {
        assertThat(question(oneYear, one)).isPresent().isEqualTo(question(otherYear, other));
    }

    @ParameterizedTest
    @CsvSource({
        "2565, o41, 2566, o41", // the code changed its meaning
        "2565, o39, 2566, o39",
        "2565, o36, 2566, o36",
        "2565, i7, 2566, i8"
    })
    void anItemIsAnotherQuestionThan(int oneYear, String one, int otherYear, String other) {
        assertThat(question(oneYear, one)).isPresent().isNotEqualTo(question(otherYear, other));
    }

    @ParameterizedTest
    @CsvSource({"2564, o41", "2565, o1"})
    void aWordingNobodyHasReadIsComparedWithNothing(int year, String code) {
        assertThat(question(year, code)).isEmpty();
    }

    @Test
    void aQuestionThatIsNotAskedAnyMoreIsKnownAsThat() {
        Lineage lineage = catalogues.lineage();
        Question culture = question(2565, "o38").orElseThrow();
        assertThat(lineage.mayBeAsked(2565, culture)).isTrue();
        assertThat(lineage.mayBeAsked(2566, culture)).isFalse();
        assertThat(lineage.mayBeAsked(2566, lineage.mark("ind8"))).isTrue();
        assertThat(lineage.mayBeAsked(2565, lineage.mark("EIT1"))).isFalse();
        assertThat(lineage.mayBeAsked(2569, culture))
                .as("items of 2569 nobody has read may ask it")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            โปร่งใส มากน้อยเพียงใด | โปร่งใสมากน้อยเพียงใด | true
            แผน ปี 2569            | แผน ปี ๒๕๗๐           | true
            No Gift Policy         | no gift policy        | true
            เเผนปฏิบัติการ           | แผนปฏิบัติการ           | true
            แผน รอบ 6 เดือน        | แผน รอบ 12 เดือน      | false
            แผนปฏิบัติการ           | รายงานผลแผนปฏิบัติการ   | false
            """)
    void theSameWordsHoweverTyped(String one, String other, boolean same) {
        Lineage lineage = lineage(year(2597, "o1=" + one), year(2598, "o2=" + other));
        assertThat(lineage.item(2597, "o1", one).equals(lineage.item(2598, "o2", other)))
                .isEqualTo(same);
    }

    @Test
    void aWordingThatTwoItemsShareDoesNotTellWhichOfThemMoved() {
        Lineage lineage = lineage(year(2597, "o1=คู่มือ", "o2=คู่มือ"), year(2598, "o2=คู่มือ", "o3=คู่มือ"));
        assertThat(lineage.item(2598, "o2", "คู่มือ")).isEqualTo(lineage.item(2597, "o2", "คู่มือ"));
        assertThat(lineage.item(2598, "o3", "คู่มือ"))
                .isPresent()
                .isNotEqualTo(lineage.item(2597, "o1", "คู่มือ"))
                .isNotEqualTo(lineage.item(2597, "o2", "คู่มือ"));
    }

    @Test
    void aCopyOfAYearAsksTheSameAlthoughNobodyVerifiedIt() {
        Catalogue source = catalogues.of(2566);
        Lineage lineage = lineage(source, source.copiedTo(2599));
        String wording = source.item("o41").orElseThrow().text();
        assertThat(lineage.item(2599, "o41", wording)).isPresent().isEqualTo(lineage.item(2566, "o41", wording));
    }

    @Test
    void aCatalogueThatIsAddedCountsAtOnce() {
        assertThat(question(2566, "i7")).isEqualTo(question(2565, "i7"));
        int year = 2641;
        catalogues.add(year(year, "o1=ข้อที่ไม่มีใครเคยถาม"));
        assertThat(catalogues.lineage().item(year, "o1", "ข้อที่ไม่มีใครเคยถาม"))
                .contains(new Question(year + "/o1"));
    }

    @Test
    void aYearWithoutACatalogueOfItsOwnAsksWhatTheYearBeforeAsked() {
        Catalogue source = catalogues.of(2566);
        Lineage lineage = lineage(source);
        String wording = source.item("o38").orElseThrow().text();
        assertThat(lineage.item(2569, "o38", wording)).isPresent().isEqualTo(lineage.item(2566, "o38", wording));
        assertThat(lineage.item(2569, "o38", "ถ้อยคำอื่น")).isEmpty();
    }

    private Optional<Question> question(int year, String code) {
        String wording = catalogues.of(year).item(code).orElseThrow().text();
        return catalogues.lineage().item(year, code, wording);
    }

    private static Lineage lineage(Catalogue... years) {
        return new Lineage(List.of(years));
    }

    /** A year that asks these items, each as {@code o1=wording}. */
    private Catalogue year(int itaYear, String... items) {
        List<Item> asked = new ArrayList<>();
        Arrays.stream(items)
                .map(item -> item.split("=", 2))
                .forEach(item -> asked.add(new Item(item[0], 9, Scale.DISCLOSED, false, true, item[1], null)));
        return catalogues.of(2566).copiedTo(itaYear).asking(asked, null, null);
    }
}
