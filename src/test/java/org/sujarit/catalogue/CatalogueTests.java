package org.sujarit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
@Tag("database")
class CatalogueTests {

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private CatalogueFiles files;

    @ParameterizedTest
    @ValueSource(ints = {2564, 2565, 2566})
    void theItemsComeInTheOrderOfTheOfficialForm(int year) {
        Catalogue catalogue = catalogues.of(year);
        assertThat(catalogue.itaYear()).isEqualTo(year);
        List<Item> items = catalogue.items();
        assertThat(items).extracting(Item::instrument).isSorted();
        assertThat(items).extracting(Item::code).startsWith("i1", "i2", "i3").endsWith("o42", "o43");
        assertThat(items).hasSize(30 + 15 + 43).extracting(Item::code).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(item -> assertThat(item.text()).isNotBlank());
        assertThat(catalogue.indicators()).extracting(Indicator::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(catalogue.planItem()).isEqualTo("o42");
        assertThat(catalogue.resultItem()).isEqualTo("o43");
    }

    @ParameterizedTest
    @CsvSource({
        "2565, o41, รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
        "2566, o41, การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"
    })
    void aCodeMeansWhatItMeantInItsYear(int year, String code, String text) {
        assertThat(catalogues.of(year).item(code).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2565, AA A B C D E F, 0", "2566, ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง ต้องปรับปรุงโดยด่วน, 2"})
    void lettersGaveWayToWordsAndEitCameInTwoParts(int year, String bands, int parts) {
        Catalogue catalogue = catalogues.of(year);
        assertThat(catalogue.bands()).extracting(Band::name).containsExactly(bands.split(" "));
        assertThat(catalogue.instruments().get(1).code()).isEqualTo(Instrument.EIT);
        assertThat(catalogue.instruments().get(1).parts()).hasSize(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "i4, YES_NO, true",
        "i9, FOUR_POINT, true",
        "i11, MIXED, false",
        "i26, YES_NO, false",
        "e15, FOUR_POINT, false",
        "o42, DISCLOSED, false"
    })
    void anItemTellsHowItIsScored(String code, Scale scale, boolean reverse) {
        Item item = catalogues.of(2565).item(code).orElseThrow();
        assertThat(item.scale()).isEqualTo(scale);
        assertThat(item.reverse()).isEqualTo(reverse);
    }

    @Test
    void whatNoSourceOfTheYearSaysIsMarked() {
        assertThat(catalogues.of(2565).items().stream().filter(Item::verified).map(Item::code))
                .contains("i7", "e11", "o41")
                .doesNotContain("i8", "e1", "o1");
        assertThat(catalogues.all()).allSatisfy(catalogue -> {
            if (catalogue.items().stream().anyMatch(item -> !item.verified())) {
                assertThat(catalogue.remark()).isNotBlank();
            }
        });
    }

    @Test
    void aYearWithoutItsOwnCatalogueBorrowsTheStructureButNoNameOfADisclosureItem() {
        Catalogue borrowed = catalogues.of(2580);
        assertThat(borrowed.itaYear()).isEqualTo(2570);
        assertThat(borrowed.verified()).isFalse();
        assertThat(borrowed.planItem()).isNull();
        assertThat(borrowed.bands()).isEqualTo(catalogues.of(2570).bands());
        assertThat(borrowed.items())
                .extracting(Item::code)
                .isEqualTo(catalogues.of(2570).items().stream().map(Item::code).toList());
        assertThat(borrowed.items())
                .allSatisfy(item -> assertThat(item.worded()).isEqualTo(item.instrument() != Instrument.OIT));
        assertThat(catalogues.of(2556).itaYear()).isEqualTo(2564);
    }

    @Test
    void resultsOf2569AreOfItsOwnItems() {
        Catalogue catalogue = catalogues.of(2569);
        assertThat(catalogue.itaYear()).isEqualTo(2569);
        assertThat(catalogue.items()).extracting(Item::code).contains("o26").doesNotContain("o27");
        assertThat(catalogue.item("o5").orElseThrow().worded()).isFalse();
    }

    @Test
    void readingTheFilesAgainAddsNothing() {
        int before = catalogues.all().size();
        files.run(new DefaultApplicationArguments());
        assertThat(catalogues.all()).hasSize(before);
    }

    @Test
    void yearsLittleIsKnownOfSaySo() {
        assertThat(files.shipped())
                .filteredOn(catalogue -> !catalogue.verified())
                .extracting(Catalogue::itaYear)
                .containsExactlyInAnyOrder(2567, 2568, 2569);
        assertThat(files.shipped())
                .allSatisfy(catalogue -> assertThat(catalogue.remark()).isNotBlank());
    }
}
