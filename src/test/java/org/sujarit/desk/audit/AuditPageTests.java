package org.sujarit.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** The page on which an auditor reads what was done. */
@ApplicationTest
class AuditPageTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Browsers browsers;

    @Test
    void everyActionIsReadInWordsAlsoOneThatAnotherVersionKept() {
        TestAgency agency = agencies.make();
        transaction.executeWithoutResult(done -> {
            trail.record(agency.code, "system", "demonstration-begun", "2570");
            trail.record(agency.code, "system", "done-by-another-version", "");
        });
        Browser.Answer page = browsers.of(agency, "auditor").get("/home/audit?stream=" + agency.code);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("เริ่มสร้างข้อมูลสาธิต", "done-by-another-version")
                .doesNotContain("demonstration-begun");
    }

    /** Of nothing nobody reads that it is complete. */
    @Test
    void aChainThatDoesNotExistIsNotShown() {
        TestAgency agency = agencies.make();
        Browser.Answer page = browsers.of(agency, "auditor").get("/home/audit?stream=" + agency.code + "/2599");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("ไม่มีบันทึกของเรื่องนี้").doesNotContain("ครบถ้วน");
    }

    @Test
    void aLongChainIsShownInPartsTheNewestFirst() {
        TestAgency agency = agencies.make();
        transaction.executeWithoutResult(done -> {
            for (int turn = 1; turn <= 120; turn++) {
                trail.record(agency.code + "/refused", agency.id("officer"), "refused", "turn-" + turn + "-");
            }
        });
        Browser auditor = browsers.of(agency, "auditor");
        String address = "/home/audit?stream=" + agency.code + "/refused";
        assertThat(auditor.get(address).body())
                .contains("turn-101-", "turn-120-", "หน้า ๓ จาก ๓", "part=2", "ครบถ้วน")
                .doesNotContain("turn-100-", "part=4");
        assertThat(auditor.get(address + "&part=1").body())
                .contains("turn-1-", "turn-50-", "หน้า ๑ จาก ๓")
                .doesNotContain("turn-51-");
        assertThat(auditor.get(address + "&part=999999999").body()).contains("turn-120-");
        assertThat(auditor.get(address + "&part=-1").body()).contains("turn-1-");
    }

    @Test
    void chainsAndDetailsAreReadInWords() {
        TestAgency agency = agencies.make();
        String staff = agency.id("staff1");
        String year = agency.code + "/2569";
        transaction.executeWithoutResult(done -> {
            trail.record(year, "system", "findings-selected", "findings 8");
            trail.record(year, "system", "substitute-named", "REVIEW " + staff);
            trail.record(year + "/i7-1/amendment-2", "system", "amendment-proposed", "");
            trail.record(year + "/i7-1", "system", "owner-reassigned", staff + ": ย้ายงาน");
            trail.record(year + "/i7-1", "system", "reviewed", "a".repeat(64) + " as substitute");
            trail.record(agency.code + "/people/" + staff, "system", "group-joined", "reviewer");
            trail.record(year, "system", "published", "PLAN PDF " + "b".repeat(64));
        });
        Browser auditor = browsers.of(agency, "auditor");
        assertThat(auditor.get("/home/audit?stream=" + year).body())
                .contains("ประเด็น ๘ ข้อ", "แทนผู้ตรวจสอบ: ", "(" + staff + ")", "แผนมาตรการ PDF, SHA-256 ของไฟล์ bbb")
                .contains(">ปีงบประมาณ พ.ศ. ๒๕๖๙ · มาตรการ i7-1 · ข้อเสนอแก้ไขที่ ๒</option>")
                .doesNotContain("findings 8", "REVIEW " + staff, ">" + year + "</option>");
        assertThat(auditor.get("/home/audit?stream=" + year + "/i7-1").body())
                .contains("(" + staff + "): ย้ายงาน", "SHA-256 ของเนื้อหา aaa", "(ปฏิบัติราชการแทน)")
                .doesNotContain("as substitute");
        assertThat(auditor.get("/home/audit?lang=en&stream=" + agency.code + "/people/" + staff)
                        .body())
                .contains("Reviewer", "Person ", "Fiscal year 2026 (B.E. 2569)")
                .doesNotContain("<td>reviewer</td>");
    }
}
