package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Which ids and names people, groups and agencies get through Camunda's own ways. */
@ApplicationTest
@Tag("database")
class GivenIdsTests {

    private static final String PASSWORD = "a-long-password-1";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuditTrail trail;

    private TestAgency agency;
    private Browser administrator;

    @BeforeEach
    void make() {
        agency = agencies.make();
        administrator = browsers.administrator();
    }

    private Browser.Answer person(String id, String firstName, String lastName) {
        Map<String, String> profile = new HashMap<>();
        profile.put("id", id);
        profile.put("firstName", firstName);
        profile.put("lastName", lastName);
        return administrator.engine(
                "POST", "/user/create", Map.of("profile", profile, "credentials", Map.of("password", PASSWORD)));
    }

    private List<Browser.Answer> everyKind(String id) {
        return List.of(
                person(id, "ใหม่", "คน"),
                administrator.engine("POST", "/group/create", Map.of("id", id, "name", "กอง", "type", "UNIT")),
                administrator.engine("POST", "/tenant/create", Map.of("id", id, "name", "อบต.")));
    }

    private static void isRefused(Browser.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("กรุณา").doesNotContainIgnoringCase("insert into", "ACT_ID");
    }

    private long counted() {
        return identity.createUserQuery().count()
                + identity.createGroupQuery().count()
                + identity.createTenantQuery().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "System", "anonymousUser", "ANONYMOUS", "people", "installation"})
    void whatMeansSomethingIsNobodysId(String id) {
        long before = counted();
        assertThat(everyKind(id)).allSatisfy(answer -> isRefused(answer, 403));
        assertThat(counted()).isEqualTo(before);
        List<AuditEntry> tries = trail.entriesOf("system/refused");
        assertThat(tries.get(tries.size() - 1).detail()).contains("/tenant/create", "identity.id.reserved");
    }

    @Test
    void anIdThatIsThereOrWasIsNotGivenInOtherCapitalsEither() {
        long before = counted();
        for (String id : List.of(agency.id("staff1"), agency.id("staff1").toUpperCase(Locale.ROOT))) {
            isRefused(person(id, "ใหม่", "คน"), 400);
        }
        for (String id : List.of("Manager", "MANAGER", agency.unit, agency.unit.toLowerCase(Locale.ROOT))) {
            isRefused(administrator.engine("POST", "/group/create", Map.of("id", id, "name", "กอง")), 400);
        }
        isRefused(
                administrator.engine(
                        "POST", "/tenant/create", Map.of("id", agency.code.toUpperCase(Locale.ROOT), "name", "อบต.")),
                400);
        assertThat(counted()).isEqualTo(before);
        agency.person("leaver", Role.STAFF, agency.unit);
        identity.deleteUser(agency.id("leaver"));
        isRefused(person(agency.id("LEAVER"), "ใหม่", "คน"), 403);
        assertThat(counted()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a;b", "a b", "สมชาย", "*", "a\nb", "a\u0000b", "it-admin", "300"})
    void anOddIdIsRefusedInWords(String id) {
        long before = counted();
        assertThat(everyKind(id.equals("300") ? "a".repeat(300) : id)).allSatisfy(answer -> isRefused(answer, 400));
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void aMissingIdIsToldWithoutAnythingOfTheDatabase() {
        long before = counted();
        assertThat(administrator
                        .engine("POST", "/user/create", Map.of("profile", Map.of()))
                        .status())
                .isEqualTo(400);
        assertThat(List.of("/group/create", "/tenant/create")).allSatisfy(path -> {
            Browser.Answer answer = administrator.engine("POST", path, Map.of());
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContainIgnoringCase("insert into", "ACT_ID");
        });
        assertThat(counted()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "มา\nนี",
                "มานี\u0000",
                "\u202Eมานี",
                "มา\u200Bนี",
                "<script>alert(1)</script>",
                "5000",
                "\u115F",
                "\u3164",
                "\u00A0\u2800",
                "\u034F",
                "\u0E34"
            })
    void aNameObeysTheRegistersRuleByEveryRoute(String typed) {
        String name = typed.equals("5000") ? "ก".repeat(5000) : typed;
        long before = counted();
        String id = agency.id("staff1");
        Map<String, String> profile = Map.of("id", id, "firstName", name, "lastName", "ตั้งใจ");
        isRefused(administrator.engine("PUT", "/user/" + id + "/profile", profile), 400);
        isRefused(person(agency.id("new"), name, "ตั้งใจ"), 400);
        if (!name.isBlank()) {
            isRefused(person(agency.id("new"), "มานี", name), 400);
        }
        assertThat(identity.createUserQuery().userId(id).singleResult().getFirstName())
                .isEqualTo("staff1");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void aMissingNameIsRefusedToo() {
        isRefused(
                administrator.engine(
                        "PUT",
                        "/user/" + agency.id("staff1") + "/profile",
                        Map.of("id", agency.id("staff1"), "lastName", "ตั้งใจ")),
                400);
        assertThat(identity.createUserQuery()
                        .userId(agency.id("staff1"))
                        .singleResult()
                        .getFirstName())
                .isEqualTo("staff1");
    }

    @Test
    void noPasswordIsNoNewPassword() {
        String id = agency.id("staff1");
        for (Object body : List.of(Map.of("authenticatedUserPassword", "x"), "{\"password\":null}")) {
            isRefused(administrator.engine("PUT", "/user/" + id + "/credentials", body), 400);
        }
    }

    @Test
    void nothingInvisibleStandsInAnAddressForMail() {
        String id = agency.id("staff1");
        Map<String, String> profile =
                Map.of("id", id, "firstName", "staff1", "lastName", agency.code, "email", "a\u202E\u0000@b");
        isRefused(browsers.of(agency, "staff1").engine("PUT", "/user/" + id + "/profile", profile), 400);
    }

    /** The rule for names is not one for addresses, but the database's own words are nobody's answer. */
    @Test
    void anAddressForMailThatNoDatabaseKeepsIsRefused() {
        String id = agency.id("staff1");
        isRefused(
                browsers.of(agency, "staff1")
                        .engine(
                                "PUT",
                                "/user/" + id + "/profile",
                                Map.of(
                                        "id",
                                        id,
                                        "firstName",
                                        "staff1",
                                        "lastName",
                                        agency.code,
                                        "email",
                                        "a".repeat(5000))),
                400);
    }
}
