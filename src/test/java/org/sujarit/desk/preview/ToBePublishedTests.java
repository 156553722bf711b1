package org.sujarit.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Who decides reads before what the public will read after. */
@ApplicationTest
@Tag("database")
class ToBePublishedTests {

    private static final String NOT_YET = "ยังไม่เผยแพร่";
    private static final String NEW = "จัดคลินิกให้คำปรึกษา";
    private static final String MARK = "ฉบับแก้ไขเพิ่มเติม ครั้งที่ ๑";
    private static final String INSIDE = "บัญชีรายชื่อผู้เข้าร่วม";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Clock clock;

    private TestYear year;
    private String portal = "";

    @BeforeEach
    void runAYear() {
        year = years.open(agencies.make(), 2569);
        year.run();
        portal = "/portal/" + year.cycle.key() + "/measures/i7-1";
    }

    @Test
    void aMeasureIsReadBeforeItsApprovalExactlyAsThePublicReadsItAfterIt() {
        String file = carryOutWithFiles();
        year.review("i7-1");
        Browser manager = browser("manager");
        String address = asPublished(manager, year.the("approve-measure", "i7-1"))
                .path("html")
                .asText();
        Browser.Answer before = manager.get(address);
        assertThat(before.body())
                .contains(NOT_YET, "ดำเนินการแล้ว", "หลักฐานอีก ๑ รายการ")
                .doesNotContain(INSIDE, "staff1", "reviewer", "rel=\"canonical\"");
        assertThat(before.header("Cache-Control")).contains("no-store");
        assertThat(browsers.anonymous().get(portal).body()).doesNotContain("ดำเนินการแล้ว<");

        year.approve("i7-1");
        year.runJobs();
        String after = browsers.anonymous().get(portal).body();
        assertThat(after).doesNotContain(NOT_YET);
        String inside = "/api/measures/" + year.measure("i7-1").id() + "/evidence/" + file + "/file";
        assertThat(main(before.body()).replace(inside, "/portal/" + year.cycle.key() + "/evidence/" + file))
                .isEqualTo(main(after));
        assertThat(manager.get(inside).status()).isEqualTo(200);
        assertThat(manager.get(address).header("Location")).endsWith(portal);
    }

    @Test
    void theReviewerReadsItToo() {
        year.assign("i7-1");
        year.execute("i7-1");
        year.prove("i7-1");
        String task = year.the("review-measure", "i7-1");
        Browser reviewer = browser("reviewer");
        assertThat(reviewer.get(asPublished(reviewer, task).path("html").asText())
                        .body())
                .contains(NOT_YET, "ดำเนินการแล้ว");
    }

    @Test
    void anotherAgencyAndTheStreetReadNeither() {
        carryOutWithFiles();
        year.review("i7-1");
        TestAmendment amendment = amendments.add(year, NEW);
        Browser other = browsers.of(agencies.make(), "manager");
        String plan = plan(amendment, "html");
        for (String address : new String[] {measure(), plan}) {
            assertThat(other.get(address).status()).as(address).isEqualTo(404);
            assertThat(other.get(address).body()).doesNotContain(NEW, "ดำเนินการแล้ว", "เผยแพร่แผน");
            assertThat(browser("auditor").get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(browsers.anonymous().get(measure()).status()).isEqualTo(302);
        assertThat(browsers.anonymous().get(plan).status()).isEqualTo(401);
    }

    @Test
    void whatIsInNoPublishedPlanIsNotShownAsIfItWere() {
        TestYear planned = years.open(agencies.make(), 2569);
        planned.analyse();
        planned.finish("plan-measures", "officer", planned.plan());
        assertThat(browsers.of(planned.agency, "manager")
                        .get("/home/measures/" + planned.cycle.key() + "/i7-1/publication")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aChangeOfThePlanIsReadAsTheMarkedVersionItWillBe() {
        TestAmendment amendment = amendments.add(year, NEW);
        Browser reviewer = browser("reviewer");
        JsonNode links = asPublished(reviewer, amendment.the("review-amendment"));
        assertThat(reviewer.get(links.path("html").asText()).body())
                .contains(NEW, MARK, "ยังไม่ได้เผยแพร่", AmendmentFixture.REASON);
        amendment.reviewedBy("reviewer");
        Browser manager = browser("manager");
        links = asPublished(manager, amendment.the("approve-amendment"));
        String before = manager.get(links.path("html").asText()).body();
        assertThat(manager.download(links.path("pdf").asText())).startsWith('%', 'P', 'D', 'F');

        amendment.approvedBy("manager");
        assertThat(manager.get(plan(amendment, "html")).body()).isEqualTo(before);
        year.runJobs();
        assertThat(table(browsers.anonymous()
                        .get("/portal/" + year.cycle.key() + "/plan.html")
                        .body()))
                .isEqualTo(table(before));
        assertThat(manager.get(plan(amendment, "html")).status()).isEqualTo(404);
    }

    @Test
    void anAmendmentThatIsNotThereIsNotMadeUp() {
        TestAmendment amendment = amendments.add(year, NEW);
        Browser manager = browser("manager");
        assertThat(manager.get(plan(amendment, "exe")).status()).isEqualTo(404);
        assertThat(manager.get("/api/cycles/" + year.cycle.id() + "/amendments/2/plan.html")
                        .status())
                .isEqualTo(404);
        assertThat(manager.get("/api/cycles/"
                                + years.open(year.agency, 2568).cycle.id() + "/amendments/1/plan.html")
                        .status())
                .isEqualTo(404);
    }

    /** The page tells what is true now, the decision what was on the screen: one of them is refused, never the public. */
    @Test
    void whatChangedSinceItWasSeenIsNotApproved() {
        carryOutWithFiles();
        year.review("i7-1");
        Browser manager = browser("manager");
        String task = year.the("approve-measure", "i7-1");
        String seen = manager.get("/api/tasks/" + task).json().path("digest").asText();
        assertThat(manager.get(measure()).body()).contains("เผยแพร่แผนให้ทุกคนทราบ");
        amendments
                .change(year, "i7-1", typed -> typed.put("title", "เผยแพร่แผนใหม่ทั้งหมด"))
                .agreed();
        assertThat(manager.get(measure()).body()).contains("เผยแพร่แผนใหม่ทั้งหมด");
        assertThat(manager.api("POST", "/api/tasks/" + task + "/completion", Map.of("passed", true, "digest", seen))
                        .status())
                .isEqualTo(409);
        assertThat(browsers.anonymous().get(portal).body()).doesNotContain("ดำเนินการแล้ว<");
    }

    private Browser browser(String person) {
        return browsers.of(year.agency, person);
    }

    private String measure() {
        return "/home/measures/" + year.cycle.key() + "/i7-1/publication";
    }

    private String plan(TestAmendment amendment, String extension) {
        return "/api/cycles/" + year.cycle.id() + "/amendments/"
                + amendment.now().number() + "/plan." + extension;
    }

    private static JsonNode asPublished(Browser reader, String task) {
        return reader.get("/api/tasks/" + task).json().path("asPublished");
    }

    /** @return id of a file that everybody may see */
    private String carryOutWithFiles() {
        year.assign("i7-1");
        Browser owner = browser("staff1");
        Long id = year.measure("i7-1").id();
        String file = owner.attachPublicFile(id, LocalDate.now(clock))
                .json()
                .path("id")
                .asText();
        Map<String, String> inside = Map.of(
                "title",
                INSIDE,
                "effectiveOn",
                LocalDate.now(clock).toString(),
                "outsideReason",
                "x",
                "visibility",
                "INTERNAL");
        byte[] names = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(owner.upload("/api/measures/" + id + "/evidence", "names.pdf", names, inside)
                        .status())
                .isEqualTo(201);
        year.execute("i7-1");
        year.prove("i7-1");
        return file;
    }

    /** What stands on the page, without the note that it is not published. */
    private static String main(String page) {
        String main = page.substring(page.indexOf("<section class=\"intro\""), page.indexOf("</main>"));
        return main.replaceAll(" target=\"[^\"]*\"", "").replaceAll("\\s+", " ");
    }

    /** What stands before tells that it is a draft, what stands behind who signed. */
    private static String table(String page) {
        return page.substring(page.indexOf("<table"), page.lastIndexOf("</table>"));
    }
}
