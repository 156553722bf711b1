package org.sujarit.portal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sujarit.report.compile.PublicAddress;

/** What search engines are told stands within a page, and nothing in it may leave the element it stands in. */
class StructuredDataTests {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.th";

    private final StructuredData head =
            new StructuredData(new PublicAddress("https://ita.example.go.th"), new Licence("CC BY 4.0", LICENCE));

    @Test
    void aNameThatLooksLikeTheEndOfTheElementStaysAName() throws Exception {
        String name = "อบต.</script><script>alert(1)</script><!-- & \"x\"";
        String written = head.agency("one", name);
        assertThat(written).doesNotContain("<", ">", "&");
        JsonNode read = new ObjectMapper().readTree(written);
        assertThat(read.path("name").asText()).isEqualTo(name);
        assertThat(read.path("@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(read.path("url").asText()).isEqualTo("https://ita.example.go.th/portal/one");
    }

    @Test
    void filesToCalculateWithTellTheirLicence() throws Exception {
        JsonNode read = new ObjectMapper()
                .readTree(head.dataset(
                        "one",
                        "อบต.หนึ่ง",
                        new StructuredData.Files("คะแนน", "ก่อนและหลัง", "/portal/one/effect", List.of("/x.csv"))));
        assertThat(read.path("license").asText()).isEqualTo(LICENCE);
        assertThat(read.path("distribution").get(0).path("contentUrl").asText())
                .isEqualTo("https://ita.example.go.th/x.csv");
    }

    @Test
    void aLicenceWithoutAnAddressIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Licence("CC BY 4.0", "javascript:alert(1)"))
                .withMessageContaining("sujarit.open-data.licence-url");
    }
}
