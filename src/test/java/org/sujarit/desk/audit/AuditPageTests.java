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
}
