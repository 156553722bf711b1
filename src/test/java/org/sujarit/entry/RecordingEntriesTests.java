package org.sujarit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.measure.MeasureState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What was done is recorded on the day it happens, and counts from then on. */
@ApplicationTest
@Tag("database")
class RecordingEntriesTests {

    private static final String CODE = "i7-1";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private IdentityService identity;

    private TestYear year;
    private Browser owner;
    private String path;

    @BeforeEach
    void oneMeasureIsCarriedOut() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign(CODE);
        owner = browsers.of(year.agency, "staff1");
        path = "/api/measures/" + year.measure(CODE).id();
    }

    @Test
    void aResultAndItsTwoFilesAreThereAtOnceForEverybodyWhoReadsTheMeasure() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ประกาศ.pdf", PDF);
        files.put("รายชื่อ.pdf", PDF);
        Map<String, String> fields =
                Map.of("activityId", step(0), "doneOn", "2026-03-15", "text", "ติดประกาศแล้ว", "visibility", "PUBLIC");
        assertThat(owner.upload(path + "/results", "files", files, fields).status())
                .isEqualTo(201);
        JsonNode measure = browsers.of(year.agency, "auditor").get(path).json();
        assertThat(measure.at("/activities/0/results/0/text").asText()).isEqualTo("ติดประกาศแล้ว");
        assertThat(texts(measure.get("evidence"), "title")).containsExactly("ประกาศ", "รายชื่อ");
        assertThat(texts(measure.get("evidence"), "effectiveOn")).containsOnly("2026-03-15");
        assertThat(texts(measure.get("evidence"), "resultId"))
                .containsOnly(measure.at("/activities/0/results/0/id").asText());
        assertThat(actions()).endsWith("result-recorded", "file-attached", "file-attached");
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.EXECUTING);
    }

    @Test
    void nothingIsKeptWhenOneOfTheFilesIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ดี.pdf", PDF);
        files.put("โปรแกรม.pdf", new byte[] {'M', 'Z', 0, 0});
        Browser.Answer answer = owner.upload(
                path + "/results", "files", files, Map.of("activityId", step(0), "doneOn", "2026-03-15", "text", "ทำ"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("โปรแกรม.pdf");
        assertThat(year.measure(CODE).activities().get(0).results()).isEmpty();
        assertThat(owner.get(path).json().get("evidence")).isEmpty();
        assertThat(actions()).doesNotContain("result-recorded", "file-attached");
    }

    @Test
    void whatWasRecordedIsKeptWhenTheWorkIsFinishedAndProvedWorkGoesStraightToItsReviewer() {
        record(0, "2025-11-20");
        record(1, "2026-02-10");
        year.measure(CODE).activities().forEach(one -> assertThat(owner.upload(
                                path + "/results/" + one.results().get(0).id() + "/files",
                                "files",
                                Map.of("ภาพ.pdf", PDF),
                                Map.of())
                        .status())
                .isEqualTo(204));
        year.finishTask(year.the("execute-measure", CODE), "staff1", Map.of("actual", 95, "outcome", "บุคลากรรับทราบ"));
        assertThat(year.open("attach-evidence", CODE)).isEmpty();
        assertThat(year.open("review-measure", CODE)).hasSize(1);
        assertThat(year.measure(CODE).activities())
                .allSatisfy(one -> assertThat(one.results()).hasSize(1));
    }

    @Test
    void aStepWithoutResultIsAskedForBeforeTheWorkIsFinished() {
        record(0, "2025-11-20");
        Browser.Answer answer = owner.api(
                "POST",
                "/api/tasks/" + year.the("execute-measure", CODE) + "/completion",
                Map.of("actual", 95, "outcome", "บุคลากรรับทราบ"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("ขั้นตอนที่ 2");
    }

    @Test
    void theListOfAnOlderFormNeitherRepeatsNorTakesAwayWhatWasRecorded() {
        record(0, "2025-11-20");
        year.execute(CODE);
        assertThat(year.measure(CODE).activities().get(0).results())
                .extracting("text")
                .containsExactly("ทำเมื่อ 2025-11-20", "ดำเนินการแล้ว");
        assertThat(year.measure(CODE).activities().get(1).results()).hasSize(1);
    }

    @Test
    void theSameIsNotRecordedTwice() {
        record(0, "2025-11-20");
        assertThat(send(0, "2025-11-20", Map.of()).status()).isEqualTo(409);
        assertThat(year.measure(CODE).activities().get(0).results()).hasSize(1);
    }

    @Test
    void aDayOutsideThePlannedTimeNeedsAReason() {
        Browser.Answer refused = send(0, "2024-05-01", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(texts(refused.json().get("errors"), "field")).containsExactly("outsideReason");
        assertThat(send(0, "2024-05-01", Map.of("outsideReason", "เริ่มก่อนแผน"))
                        .status())
                .isEqualTo(201);
        assertThat(send(1, "2126-05-01", Map.of("outsideReason", "เริ่มก่อนแผน"))
                        .status())
                .isEqualTo(422);
        year.execute(CODE);
        year.prove(CODE);
        JsonNode review = browsers.of(year.agency, "reviewer")
                .get("/api/tasks/" + year.the("review-measure", CODE))
                .json();
        assertThat(review.at("/measure/activities/0/results/0/outsideReason").asText())
                .isEqualTo("เริ่มก่อนแผน");
    }

    @Test
    void nobodyRecordsForTheOwnerUnlessTheOwnerAskedThemToHelp() {
        for (String person : List.of("staff2", "colleague", "head", "officer", "reviewer", "manager", "auditor")) {
            assertThat(browsers.of(year.agency, person)
                            .api("POST", path + "/results", entry(0, "2026-03-15", Map.of()))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        Browser stranger = browsers.of(agencies.make(), "staff1");
        assertThat(stranger.api("POST", path + "/results", entry(0, "2026-03-15", Map.of()))
                        .status())
                .isIn(403, 404);
        assertThat(help(year.agency.id("staff2")).status()).isEqualTo(204);
        Browser helper = browsers.of(year.agency, "staff2");
        assertThat(helper.api("POST", path + "/results", entry(0, "2026-03-15", Map.of()))
                        .status())
                .isEqualTo(201);
        String page = "/home/measures/" + year.cycle.key() + "/" + CODE;
        assertThat(helper.get(page).body()).contains(page + "/record");
        assertThat(helper.api("PUT", path + "/helpers", Map.of("helpers", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(help().status()).isEqualTo(204);
        assertThat(helper.get(page).body()).doesNotContain(page + "/record");
        assertThat(helper.api("POST", path + "/results", entry(0, "2026-03-16", Map.of()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHelpedHasAHandInTheMeasureAndDoesNotReviewIt() {
        year.agency.person(
                "both",
                List.of(org.sujarit.access.Role.STAFF, org.sujarit.access.Role.REVIEWER),
                year.agency.otherUnit);
        assertThat(help(year.agency.id("both")).status()).isEqualTo(204);
        Browser both = browsers.of(year.agency, "both");
        assertThat(both.api("POST", path + "/results", entry(0, "2026-03-15", Map.of()))
                        .status())
                .isEqualTo(201);
        year.execute(CODE);
        year.prove(CODE);
        String task = year.the("review-measure", CODE);
        assertThat(both.api("POST", "/api/tasks/" + task + "/completion", year.passed(year.digest(CODE)))
                        .status())
                .isEqualTo(403);
        assertThat(year.measure(CODE).state()).isEqualTo(MeasureState.IN_REVIEW);
    }

    @Test
    void whoLeftTheAgencyHelpsNoMore() {
        assertThat(help(year.agency.id("staff2")).status()).isEqualTo(204);
        Browser helper = browsers.of(year.agency, "staff2");
        identity.deleteTenantUserMembership(year.agency.code, year.agency.id("staff2"));
        identity.deleteMembership(year.agency.id("staff2"), year.agency.otherUnit);
        assertThat(helper.api("POST", path + "/results", entry(0, "2026-03-15", Map.of()))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void onlyStaffOfTheAgencyHelp() {
        String other = agencies.make().id("staff1");
        for (String person : List.of(other, year.agency.id("manager"), "nobody")) {
            assertThat(help(person).status()).as(person).isEqualTo(422);
        }
    }

    @Test
    void aResultIsPutRightOrTakenAwayUntilItIsReviewed() {
        String first = record(0, "2025-11-20");
        String second = record(1, "2025-12-20");
        assertThat(owner.api("PUT", path + "/results/" + first, entry(0, "2025-11-21", Map.of("text", "แก้แล้ว")))
                        .status())
                .isEqualTo(204);
        assertThat(owner.upload(path + "/results/" + second + "/files", "files", Map.of("ก.pdf", PDF), Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(owner.api("DELETE", path + "/results/" + second, null).status())
                .isEqualTo(204);
        assertThat(owner.get(path).json().get("evidence")).isEmpty();
        assertThat(year.measure(CODE).activities().get(0).results())
                .extracting("text")
                .containsExactly("แก้แล้ว");
        assertThat(actions())
                .containsSubsequence("result-corrected", "file-attached", "evidence-removed", "result-removed");
        year.execute(CODE);
        year.prove(CODE);
        assertThat(owner.api("PUT", path + "/results/" + first, entry(0, "2025-11-22", Map.of()))
                        .status())
                .isEqualTo(409);
        assertThat(owner.api("DELETE", path + "/results/" + first, null).status())
                .isEqualTo(409);
        assertThat(send(0, "2026-03-15", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void theResultOfAnotherMeasureIsNotPutRightHere() {
        year.assign("o41-1");
        String other = "/api/measures/" + year.measure("o41-1").id();
        Map<String, Object> entry = entry(0, "2026-03-15", Map.of());
        entry.put("activityId", year.measure("o41-1").activities().get(0).id());
        String id =
                owner.api("POST", other + "/results", entry).json().get("id").asText();
        assertThat(owner.api("PUT", path + "/results/" + id, entry(0, "2025-11-21", Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(owner.api("DELETE", path + "/results/" + id, null).status()).isEqualTo(404);
        assertThat(send(0, "2026-03-15", Map.of("activityId", entry.get("activityId")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aStepThatIsNotPossibleHasAReasonAndIsNotMissedByAnybody() {
        assertThat(conclude(1, "NOT_POSSIBLE", "").status()).isEqualTo(422);
        assertThat(conclude(1, "DONE", null).status()).isEqualTo(422);
        assertThat(conclude(1, "NOT_POSSIBLE", "งดประชุมเพราะน้ำท่วม").status()).isEqualTo(204);
        record(0, "2025-11-20");
        assertThat(conclude(0, "NOT_POSSIBLE", "งด").status()).isEqualTo(422);
        assertThat(conclude(0, "DONE", null).status()).isEqualTo(204);
        owner.upload(
                path + "/results/"
                        + year.measure(CODE)
                                .activities()
                                .get(0)
                                .results()
                                .get(0)
                                .id()
                        + "/files",
                "files",
                Map.of("ก.pdf", PDF),
                Map.of());
        year.finishTask(year.the("execute-measure", CODE), "staff1", Map.of("actual", 95, "outcome", "บุคลากรรับทราบ"));
        JsonNode review = browsers.of(year.agency, "reviewer")
                .get("/api/tasks/" + year.the("review-measure", CODE))
                .json();
        assertThat(review.at("/measure/activities/1/conclusionReason").asText()).isEqualTo("งดประชุมเพราะน้ำท่วม");
        assertThat(review.get("missing").toString()).doesNotContain("ขั้นตอนที่ 2");
    }

    @Test
    void aResultOfAStepThatWasGivenUpSaysThatItGoesOnAfterAll() {
        assertThat(conclude(1, "NOT_POSSIBLE", "งดประชุม").status()).isEqualTo(204);
        record(1, "2026-03-15");
        assertThat(year.measure(CODE).activities().get(1).conclusion()).isNull();
    }

    private Browser.Answer help(String... people) {
        return owner.api("PUT", path + "/helpers", Map.of("helpers", List.of(people)));
    }

    private Browser.Answer conclude(int step, String conclusion, @Nullable String reason) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("conclusion", conclusion);
        body.put("reason", reason);
        return owner.api("PUT", path + "/activities/" + step(step) + "/conclusion", body);
    }

    private String record(int step, String day) {
        Browser.Answer answer = send(step, day, Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private Browser.Answer send(int step, String day, Map<String, ?> more) {
        return owner.api("POST", path + "/results", entry(step, day, more));
    }

    private Map<String, Object> entry(int step, String day, Map<String, ?> more) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("activityId", step(step), "doneOn", day, "text", "ทำเมื่อ " + day));
        entry.putAll(more);
        return entry;
    }

    private String step(int index) {
        return year.measure(CODE).activities().get(index).id().toString();
    }

    private List<String> actions() {
        return trail.entriesOf(year.cycle.key() + "/" + CODE).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static List<String> texts(JsonNode all, String field) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }
}
