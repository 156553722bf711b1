package org.sujarit.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Notice;
import org.sujarit.notification.Occasion;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Colleagues talk about a measure on its page, and whoever is mentioned is told. */
@ApplicationTest
@Tag("database")
class RemarksTests {

    private static final String TEXT = "โปรดดูหลักฐานข้อ ๒ อีกครั้ง";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Remarks remarks;

    @Autowired
    private AuditTrail trail;

    private TestYear year;
    private String address;

    @BeforeEach
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        year.assign("i7-1");
        address = "/home/measures/" + year.cycle.key() + "/i7-1";
    }

    @Test
    void aRemarkStandsOnThePageAndInTheTimelineAndChangesNothingThatIsDecidedOn() {
        String before = year.digest("i7-1");
        write("reviewer", TEXT);
        assertThat(page("staff1").split(TEXT, -1)).hasSize(3);
        assertThat(page("staff1")).contains("เขียนความเห็น");
        assertThat(year.digest("i7-1")).isEqualTo(before);
    }

    @Test
    void whoeverIsMentionedByChoiceOrByNameIsToldOnceAndLedThere() {
        write("reviewer", "ขอให้ @staff2 " + year.agency.code + " ช่วยดู", "staff1");
        deliveries.await();
        assertThat(mentions("staff1")).hasSize(1);
        assertThat(mentions("staff2")).hasSize(1);
        assertThat(mentions("head")).isEmpty();
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(staff.get("/home").body()).contains("กล่าวถึงท่าน");
        assertThat(staff.form(
                                "/home/notices/" + mentions("staff1").get(0).id() + "/opening",
                                Map.of("_csrf", staff.formToken("/home")))
                        .header("Location"))
                .endsWith(address + "#remarks");
        write("head", "และอีกครั้ง", "staff1");
        deliveries.await();
        assertThat(mentions("staff1")).singleElement().matches(Notice::unread);
    }

    @Test
    void whoseNameIsTheBeginningOfAnotherIsNotMeant() {
        write("reviewer", "ขอให้ @staff2 " + year.agency.code + "มาก ช่วยดู");
        deliveries.await();
        assertThat(mentions("staff2")).isEmpty();
    }

    @Test
    void whoeverIsNamedByLoginIsToldAndTheWriterReadsWhoIs() {
        write("reviewer", "ขอให้ @" + year.agency.id("staff2").toUpperCase(Locale.ROOT) + " ช่วยดู");
        deliveries.await();
        assertThat(mentions("staff2")).hasSize(1);
        Browser reviewer = browsers.of(year.agency, "reviewer");
        reviewer.form(
                address + "/remarks",
                Map.of("_csrf", reviewer.apiToken(), "text", "ถึง @" + year.agency.id("head") + " ครับ"));
        assertThat(reviewer.get(address).body()).contains("บันทึกความเห็นแล้ว และแจ้ง head " + year.agency.code);
    }

    @Test
    void aNameThatIsNobodysIsSaidToBeAndMailIsNoName() {
        Browser reviewer = browsers.of(year.agency, "reviewer");
        String text = "@สมหญิง ส่งไปที่ a.b@example.go.th แล้ว @" + year.agency.id("staff1");
        reviewer.form(address + "/remarks", Map.of("_csrf", reviewer.apiToken(), "text", text));
        assertThat(reviewer.get(address).body())
                .contains("ไม่พบผู้ที่ชื่อ @สมหญิง ในหน่วยงานนี้", "แจ้ง staff1")
                .doesNotContain("ชื่อ @example");
        reviewer.form(address + "/remarks", Map.of("_csrf", reviewer.apiToken(), "text", TEXT));
        assertThat(reviewer.get(address).body()).contains("บันทึกความเห็นแล้ว<").doesNotContain("ไม่พบผู้ที่ชื่อ");
    }

    @Test
    void onlyTheWriterTakesItBackAndThenNobodyReadsWhatItSaid() {
        write("reviewer", TEXT, "staff1");
        deliveries.await();
        String own = address + "/remarks/" + newest() + "/withdrawal";
        assertThat(post("staff1", own, "").status()).isEqualTo(403);
        assertThat(post("reviewer", own, "").status()).isEqualTo(302);
        assertThat(page("staff1")).contains("ผู้เขียนนำความเห็นนี้กลับแล้ว").doesNotContain(TEXT);
        assertThat(mentions("staff1")).isEmpty();
        assertThat(post("reviewer", own, "").status()).isEqualTo(409);
        year.assign("o41-1");
        assertThat(post("reviewer", own.replace("i7-1", "o41-1"), "").status()).isEqualTo(404);
    }

    @Test
    void whoIsOfAnotherAgencyOrOnlyReadsWritesNothing() {
        Browser stranger = browsers.of(agencies.make(), "officer");
        assertThat(stranger.form(address + "/remarks", Map.of("_csrf", stranger.apiToken(), "text", TEXT))
                        .status())
                .isEqualTo(404);
        assertThat(page("auditor")).doesNotContain("name=\"text\"");
        post("auditor", address + "/remarks", TEXT);
        assertThat(remarks.on(year.measure("i7-1").id())).isEmpty();
    }

    @Test
    void somebodyOfAnotherAgencyIsMentionedByNobodyAndWhatWasTypedStays() {
        String other = agencies.make().id("staff1");
        Browser reviewer = browsers.of(year.agency, "reviewer");
        reviewer.form(address + "/remarks", Map.of("_csrf", reviewer.apiToken(), "text", TEXT, "mention", other));
        assertThat(reviewer.get(address).body()).contains("ไม่ได้อยู่ในหน่วยงานนี้แล้ว", TEXT);
        assertThat(remarks.on(year.measure("i7-1").id())).isEmpty();
        post("reviewer", address + "/remarks", " ");
        post("reviewer", address + "/remarks", "ก".repeat(2001));
        assertThat(remarks.on(year.measure("i7-1").id())).isEmpty();
    }

    @Test
    void theTrailTellsWhoWroteAndNothingOfWhatWasSaidOrToWhom() {
        write("reviewer", TEXT, "staff1");
        List<AuditEntry> told = trail.entriesOf(year.cycle.key() + "/i7-1").stream()
                .filter(entry -> entry.action().startsWith("remark"))
                .toList();
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(year.agency.id("reviewer"));
            assertThat(entry.detail()).isEqualTo(newest().toString());
        });
    }

    @Test
    void whoeverWroteARemarkStillReviews() {
        write("reviewer", TEXT);
        year.execute("i7-1");
        year.prove("i7-1");
        year.review("i7-1");
        year.approve("i7-1");
        year.runJobs();
        assertThat(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan")
                        .body())
                .doesNotContain(TEXT);
        assertThat(browsers.of(year.agency, "officer")
                        .get("/api/cycles/" + year.cycle.id() + "/report.html")
                        .body())
                .doesNotContain(TEXT);
    }

    private Long newest() {
        List<Remark> all = remarks.on(year.measure("i7-1").id());
        return all.get(all.size() - 1).id();
    }

    private List<Notice> mentions(String person) {
        return inbox.of(year.agency.actor(person)).stream()
                .filter(one -> one.occasion() == Occasion.MENTIONED)
                .toList();
    }

    private void write(String person, String text) {
        assertThat(post(person, address + "/remarks", text).status()).isEqualTo(302);
    }

    private void write(String person, String text, String mentioned) {
        Browser writer = browsers.of(year.agency, person);
        Map<String, String> remark =
                Map.of("_csrf", writer.apiToken(), "text", text, "mention", year.agency.id(mentioned));
        assertThat(writer.form(address + "/remarks", remark).status()).isEqualTo(302);
    }

    private Browser.Answer post(String person, String to, String text) {
        Browser writer = browsers.of(year.agency, person);
        return writer.form(to, Map.of("_csrf", writer.apiToken(), "text", text));
    }

    private String page(String person) {
        return browsers.of(year.agency, person).get(address).body();
    }
}
