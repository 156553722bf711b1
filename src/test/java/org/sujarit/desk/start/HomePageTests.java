package org.sujarit.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** What somebody reads first. */
@ApplicationTest
class HomePageTests {

    private static final String TOLD = "บัญชีของท่านยังไม่ได้อยู่ในหน่วยงานใด";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browsers browsers;

    @Test
    void aManagerWithoutAnAgencyIsToldSo() {
        accounts.person("lonelymanager", "lonely", "", "a-good-password", List.of(Role.MANAGER.group()));
        Browser lonely = browsers.anonymous();
        assertThat(lonely.login("lonelymanager", "a-good-password").header("Location"))
                .endsWith("/home");
        assertThat(lonely.get("/home").body()).contains(TOLD);
        assertThat(lonely.get("/home?lang=en").body()).contains("does not belong to an agency");
    }

    @Test
    void nobodyElseIs() {
        assertThat(browsers.of(agencies.make(), "manager").get("/home").body())
                .contains("ไม่มีงานค้าง")
                .doesNotContain(TOLD);
        assertThat(browsers.administrator().get("/home").body()).doesNotContain(TOLD);
    }

    /** It would not open. */
    @Test
    void nobodyWithoutWorkThereIsSentToTasklist() {
        TestAgency agency = agencies.make();
        agency.person("new", List.of(), agency.unit);
        String tasklist = "/camunda/app/tasklist/";
        for (String person : List.of("new", "auditor")) {
            assertThat(browsers.of(agency, person).get("/home").body()).doesNotContain(tasklist);
        }
        agency.person("both", List.of(Role.AUDITOR, Role.REVIEWER));
        for (String person : List.of("both", "staff1")) {
            assertThat(browsers.of(agency, person).get("/home").body()).contains(tasklist);
        }
    }
}
