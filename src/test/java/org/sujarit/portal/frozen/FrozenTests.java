package org.sujarit.portal.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.sujarit.publication.Document;

class FrozenTests {

    private static final PublishedYear YEAR =
            new PublishedYear(List.of(new PublishedYear.Version("อบต.", "PLAN", 1, "PUBLISHED")));

    @Test
    void everyAddressOfAPublishedDocumentIsKnown() {
        assertThat(FrozenAddress.of("/portal/abt/2569"))
                .contains(new FrozenAddress("/portal/abt/2569", "abt", 2569, Document.REPORT, null, null));
        assertThat(FrozenAddress.of("/portal/abt/2569/plan/12.pdf"))
                .contains(new FrozenAddress("/portal/abt/2569/plan/12.pdf", "abt", 2569, Document.PLAN, 12, "pdf"));
        assertThat(FrozenAddress.of("/portal/abt/2569/report"))
                .map(FrozenAddress::isPage)
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/abt",
                "/portal/abt/effect",
                "/portal/abt/2569/",
                "/portal/abt/2569/evidence/1",
                "/portal/abt/2569/plan/0",
                "/portal/abt/2569/plan/99999999999",
                "/portal/abt/2569/plan;x=1",
                "/portal/abt/2569/../2568",
                "/portal/a%62t/2569",
                "//portal/abt/2569"
            })
    void whateverIsWrittenInAnotherWayIsNot(String path) {
        assertThat(FrozenAddress.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, gzip | true",
                "br;q=1.0, GZIP; q=0.2 | true",
                "gzip;q=0 | false",
                "gzip;q=0.00, br | false",
                "identity | false",
                "xgzip | false"
            })
    void aReaderSaysWhetherItUnderstandsWhatIsCompressed(String accepted, boolean expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepted);
        assertThat(Sending.accepts(request, "gzip")).isEqualTo(expected);
        assertThat(Sending.accepts(new MockHttpServletRequest(), "gzip")).isFalse();
    }

    @Test
    void whatWasAskedForLongestAgoMakesRoom() {
        FrozenStock stock = new FrozenStock(50_000);
        for (int page = 0; page < 10; page++) {
            stock.keep(key(page), YEAR, frozen(8_000));
            assertThat(stock.find(key(0), YEAR)).as("asked for all the time").isNotNull();
        }
        assertThat(stock.find(key(9), YEAR)).isNotNull();
        assertThat(stock.find(key(1), YEAR)).isNull();
        stock.keep(key(11), YEAR, frozen(60_000));
        assertThat(stock.find(key(11), YEAR)).as("larger than all there is").isNull();
        assertThat(stock.find(key(0), YEAR)).isNotNull();
    }

    @Test
    void whatWasMadeBeforeSomethingElseWasPublishedIsMadeAnew() {
        FrozenStock stock = new FrozenStock(50_000);
        stock.keep(key(1), YEAR, frozen(10));
        PublishedYear later = new PublishedYear(List.of(new PublishedYear.Version("อบต.", "PLAN", 1, "SUPERSEDED")));
        assertThat(stock.find(key(1), later)).isNull();
        assertThat(stock.find(key(1), new PublishedYear(YEAR.versions()))).isNotNull();
    }

    private static FrozenStock.Key key(int page) {
        return new FrozenStock.Key("/portal/a/2569/plan/" + page, false, false);
    }

    private static Frozen frozen(int size) {
        return new Frozen("image/png", List.of(), true, new byte[size]);
    }
}
