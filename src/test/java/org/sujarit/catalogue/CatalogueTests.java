package org.sujarit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
@Tag("database")
class CatalogueTests {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueFiles files;

    @Test
    void theItemsComeInTheOrderOfTheOfficialForm() {
        List<Item> items = catalogue.itemsOf(2566);
        assertThat(items).extracting(Item::instrument).isSorted();
        assertThat(items).extracting(Item::code).startsWith("i1", "i2", "i3").endsWith("o42", "o43");
        assertThat(items).extracting(Item::code).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(item -> {
            assertThat(item.indicator()).isBetween(1, 10);
            assertThat(item.text()).isNotBlank();
            assertThat(item.itaYear()).isEqualTo(2566);
        });
    }

    @Test
    void aCodeMeansWhatItMeantInItsYear() {
        assertThat(catalogue.itemsOf(2565)).isNotEmpty().allSatisfy(item -> assertThat(item.itaYear())
                .isEqualTo(2565));
    }

    @Test
    void aYearWithoutItsOwnCatalogueGetsTheNewestBeforeIt() {
        assertThat(catalogue.itemsOf(2568)).isNotEmpty().allSatisfy(item -> assertThat(item.itaYear())
                .isEqualTo(2566));
    }

    @Test
    void readingTheFilesAgainAddsNothing() throws Exception {
        int before = catalogue.itemsOf(2566).size();
        files.run(new DefaultApplicationArguments());
        assertThat(catalogue.itemsOf(2566)).hasSize(before);
    }
}
