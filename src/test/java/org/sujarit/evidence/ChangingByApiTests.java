package org.sujarit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

@ApplicationTest
class ChangingByApiTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Test
    void evidenceIsPutRightWithItsFileOrWithAnotherUntilItIsReviewed() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        Browser owner = browsers.of(year.agency, "staff1");
        String all = "/api/measures/" + year.measure("i7-1").id() + "/evidence";
        var attached = owner.upload(all, "a.pdf", PDF, Map.of("title", "ปรกาศ", "effectiveOn", "2569-01-15"))
                .json();

        Map<String, String> words = Map.of("title", "ประกาศ", "effectiveOn", "15/1/2569", "visibility", "PUBLIC");
        var named = owner.api("PUT", all + "/" + attached.path("id").asText(), words);
        assertThat(named.status()).as(named.body()).isEqualTo(200);
        assertThat(named.json().path("title").asText()).isEqualTo("ประกาศ");
        assertThat(named.json().path("sha256")).as("the file stays").isEqualTo(attached.path("sha256"));
        assertThat(owner.api("PUT", all + "/" + attached.path("id").asText(), words)
                        .status())
                .as("what is not listed any more")
                .isEqualTo(404);

        String now = all + "/" + named.json().path("id").asText();
        var replaced = owner.upload(
                now,
                "b.pdf",
                (new String(PDF, StandardCharsets.ISO_8859_1) + "2").getBytes(StandardCharsets.ISO_8859_1),
                words);
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(replaced.json().path("fileName").asText()).isEqualTo("b.pdf");
        assertThat(owner.get(all).json()).hasSize(1);
        String last = all + "/" + replaced.json().path("id").asText();
        assertThat(browsers.of(year.agency, "colleague").api("PUT", last, words).status())
                .isEqualTo(403);
        assertThat(browsers.of(year.agency, "reviewer").api("PUT", last, words).status())
                .isEqualTo(403);
    }
}
