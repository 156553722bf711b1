package org.sujarit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.Publications;
import org.sujarit.report.format.ReportFormat;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AmendmentFixture;
import org.sujarit.testing.AmendmentFixture.TestAmendment;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** The public reads the plan that counts, what was changed in it, and every version there was. */
@ApplicationTest
class AmendedPlanTests {

    private static final String TITLE = "จัดคลินิกให้คำปรึกษา";
    private static final String MARK = "ฉบับแก้ไขเพิ่มเติม ครั้งที่ ๑";
    private static final String SUPERSEDED = "ฉบับนี้ไม่มีผลแล้ว";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private AmendmentFixture amendments;

    @Autowired
    private Publications publications;

    @Autowired
    private Browsers browsers;

    @Test
    void theOldVersionIsReadUntilTheApprovalAndTheMarkedNewOneAfterIt() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        Browser public_ = browsers.anonymous();
        String plan = "/portal/" + year.cycle.key() + "/plan";
        TestAmendment amendment = amendments.add(year, TITLE);
        amendment.reviewedBy("reviewer");
        assertThat(public_.get(plan).body()).doesNotContain(TITLE, MARK, SUPERSEDED);
        assertThat(public_.get(plan + "/2").status()).isEqualTo(404);
        byte[] first = public_.download(plan + ".pdf");

        amendment.approvedBy("manager");
        year.runJobs();
        assertThat(public_.get(plan).body()).contains(TITLE, MARK, plan + "/1").doesNotContain(SUPERSEDED);
        assertThat(public_.get(plan + "/2").body()).contains(MARK).doesNotContain(SUPERSEDED);
        assertThat(public_.get(plan + "/1").body()).contains(SUPERSEDED).doesNotContain(TITLE);
        assertThat(public_.download(plan + "/1.pdf")).isEqualTo(first);
        assertThat(public_.download(plan + ".pdf")).isNotEqualTo(first);
        for (String missing : new String[] {"/3", "/0", "/1.exe", "/3.pdf", "/99999999999"}) {
            assertThat(public_.get(plan + missing).status()).as(missing).isIn(400, 404);
        }
    }

    @Test
    void everybodyLearnsOfBothVersionsWhichOneCounts() {
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        String before = digest(year);
        amendments.add(year, TITLE).agreed();
        String after = digest(year);
        Browser public_ = browsers.anonymous();
        assertThat(public_.get("/verify/" + before).body())
                .contains("มีฉบับแก้ไขมาแทนแล้ว", "/portal/" + year.cycle.key() + "/plan/1");
        assertThat(public_.get("/verify/" + after).body())
                .contains("ยังมีผลอยู่")
                .doesNotContain("/plan/1");
        byte[] old = public_.download("/portal/" + year.cycle.key() + "/plan/1.pdf");
        assertThat(public_.upload("/verify", "plan.pdf", old, Map.of()).body()).contains("เคยเผยแพร่จริง");
    }

    private String digest(TestYear year) {
        Publication current =
                publications.current(year.agency.code, 2569, Document.PLAN).orElseThrow();
        return current.files().stream()
                .filter(file -> file.format() == ReportFormat.PDF)
                .findFirst()
                .orElseThrow()
                .sha256();
    }
}
