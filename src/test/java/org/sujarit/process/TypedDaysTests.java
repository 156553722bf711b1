package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.Standing;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** A day is understood in either era wherever one is taken, and refused in words where it is none. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedDaysTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    private TestYear year;
    private Browser owner;
    private String path;
    private Long step;

    @BeforeAll
    void carryOut() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        owner = browsers.of(year.agency, "staff1");
        path = "/api/measures/" + year.measure("i7-1").id();
        step = year.measure("i7-1").activities().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2569-05-01", "1/5/2569", "๑ พ.ค. ๒๕๖๙"})
    void isOneDayHoweverItIsTyped(String typed) {
        Map<String, Object> link =
                new HashMap<>(Map.of("title", "ประกาศ " + typed, "url", "https://a.go.th/" + typed.length()));
        link.put("effectiveOn", typed);
        assertThat(owner.api("POST", path + "/evidence", link)
                        .json()
                        .path("effectiveOn")
                        .asText())
                .isEqualTo("2026-05-01");
        assertThat(owner.upload(
                                path + "/evidence",
                                "a.pdf",
                                PDF,
                                Map.of("title", "แฟ้ม " + typed, "effectiveOn", typed))
                        .json()
                        .path("effectiveOn")
                        .asText())
                .isEqualTo("2026-05-01");
        Map<String, Object> result = Map.of("activityId", step, "doneOn", typed, "text", "ประชุม " + typed);
        assertThat(owner.api("POST", path + "/results", result).status()).isEqualTo(201);
        assertThat(year.measure("i7-1").activities().get(0).results())
                .allSatisfy(one -> assertThat(one.doneOn()).isEqualTo(LocalDate.of(2026, 5, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2569-02-30", "1/5/69", "พฤษภาคม"})
    void isRefusedInWordsWhereItIsNone(String typed) {
        var before = standing.of(year);
        List<Browser.Answer> answers = List.of(
                owner.api(
                        "POST",
                        path + "/evidence",
                        Map.of("title", "x", "url", "https://a.go.th/x", "effectiveOn", typed)),
                owner.upload(path + "/evidence", "a.pdf", PDF, Map.of("title", "x", "effectiveOn", typed)));
        for (Browser.Answer answer : answers) {
            Refusals.isRefusal(answer, 422);
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("effectiveOn");
            assertThat(answer.body()).contains("1 พ.ค. 2569");
        }
        assertThat(standing.of(year)).isEqualTo(before);
    }

    @Test
    void isNoNumberOfDaysAndNoList() {
        for (Object odd : List.of(2569, 20000, -1, List.of(2026, 11, 1))) {
            Map<String, Object> link = Map.of(
                    "title", "x", "url", "https://a.go.th/x", "effectiveOn", odd, "outsideReason", "ตามวันที่จริง");
            Refusals.isRefusal(owner.api("POST", path + "/evidence", link), 422);
            Map<String, Object> result =
                    Map.of("activityId", step, "doneOn", odd, "text", "ประชุม", "outsideReason", "ตามวันที่จริง");
            Refusals.isRefusal(owner.api("POST", path + "/results", result), 422);
        }
    }

    @Test
    void isNotTakenForAYearInTheFarFuture() {
        Browser.Answer answer = owner.api(
                "POST",
                path + "/evidence",
                Map.of("title", "x", "url", "https://a.go.th/x", "effectiveOn", "2567-05-01"));
        Refusals.isRefusal(answer, 422);
        assertThat(answer.json().at("/errors/0/field").asText())
                .as("1 May 2567 lies outside fiscal year 2569")
                .isEqualTo("outsideReason");
    }
}
