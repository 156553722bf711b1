package org.sujarit.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.People;
import org.sujarit.access.PeopleRegister;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** The administrator keeps the register of people, and nobody else. */
@ApplicationTest
@Tag("database")
class PeoplePageTests {

    private static final Map<String, String> ENTRY =
            Map.of("title", "นางสาว", "firstName", "มานี", "lastName", "ตั้งใจ", "post", "นักทรัพยากรบุคคล");

    private static final String LACKING = "tag alarm";
    private static final String ALIKE = "ตรงกับผู้อื่นในหน่วยงาน";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private People people;

    @Autowired
    private PeopleRegister register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private IdentityService identity;

    private TestAgency agency;
    private Browser administrator;

    @BeforeEach
    void takeAnAgencyIn() {
        agency = agencies.make();
        administrator = browsers.administrator();
    }

    @Test
    void whatIsWrittenStandsUnderWhatThePersonDoes() {
        assertThat(found(agency.id("staff1"))).contains(LACKING);
        Browser.Answer answer = write(administrator, agency.id("staff1"), ENTRY);
        assertThat(answer.header("Location")).endsWith("/home/people");
        assertThat(people.names(List.of(agency.id("staff1"))).values()).containsExactly("นางสาวมานี ตั้งใจ");
        assertThat(register.get(agency.id("staff1")).post()).isEqualTo("นักทรัพยากรบุคคล");
        assertThat(found(agency.id("staff1")))
                .contains("นางสาวมานี ตั้งใจ", "นักทรัพยากรบุคคล", "สำนักปลัด")
                .doesNotContain(LACKING);
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("staff1")))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .contains(tuple("register-written", "นางสาวมานี ตั้งใจ นักทรัพยากรบุคคล"));
    }

    @Test
    void whatIsRefusedStaysInItsFieldBesideTheReason() {
        Map<String, String> nameless = new HashMap<>(ENTRY);
        nameless.put("firstName", " ");
        nameless.put("post", "ก".repeat(501));
        write(administrator, agency.id("staff1"), nameless);
        String page = administrator.get("/home/people/" + agency.id("staff1")).body();
        assertThat(page).contains("firstName-problem", "post-problem", "value=\"ตั้งใจ\"", "ก".repeat(501));
        assertThat(register.get(agency.id("staff1")).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "head", "staff1", "reviewer", "manager", "auditor"})
    void nobodyElseReadsOrWritesIt(String person) {
        Browser browser = browsers.of(agency, person);
        assertThat(browser.get("/home/people").status()).isEqualTo(403);
        assertThat(browser.get("/home/people/" + agency.id(person)).status()).isEqualTo(403);
        Map<String, String> fields = new HashMap<>(ENTRY);
        fields.put("_csrf", browser.formToken("/home"));
        assertThat(browser.form("/home/people/" + agency.id(person), fields).status())
                .isEqualTo(403);
        assertThat(register.get(agency.id(person)).title()).isEmpty();
    }

    @Test
    void somebodyUnknownIsMissing() {
        assertThat(administrator.get("/home/people/nobody").status()).isEqualTo(404);
        Map<String, String> fields = new HashMap<>(ENTRY);
        fields.put("_csrf", administrator.formToken("/home/agencies"));
        assertThat(administrator.form("/home/people/nobody", fields).status()).isEqualTo(404);
    }

    @Test
    void onlyThoseWithoutATitleOrPostAreListedWhereThatIsAsked() {
        write(administrator, agency.id("staff1"), ENTRY);
        String page =
                administrator.get("/home/people?lacking=true&q=" + agency.code).body();
        assertThat(page).contains(agency.id("staff2")).doesNotContain(agency.id("staff1"));
    }

    @Test
    void twoWhomNobodyCanTellApartAreMarkedUntilOneHasAnotherPost() {
        TestAgency other = agencies.make();
        for (String person : List.of(agency.id("staff1"), agency.id("reviewer"), other.id("staff1"))) {
            write(administrator, person, ENTRY);
        }
        assertThat(found(agency.id("staff1"))).contains(ALIKE);
        assertThat(found(agency.id("reviewer"))).contains(ALIKE);
        assertThat(found(agency.id("staff2"))).doesNotContain(ALIKE);
        assertThat(found(other.id("staff1"))).as("of another agency").doesNotContain(ALIKE);
        Map<String, String> apart = new HashMap<>(ENTRY);
        apart.put("post", "หัวหน้าสำนักปลัด");
        write(administrator, agency.id("reviewer"), apart);
        assertThat(found(agency.id("staff1"))).doesNotContain(ALIKE);
    }

    @Test
    void whatNobodySeesOrAProgramWouldRunIsNoPartOfAnEntry() {
        Map<String, String> odd = new HashMap<>(ENTRY);
        odd.put("post", "<script>alert(1)</script>");
        write(administrator, agency.id("staff1"), odd);
        assertThat(administrator.get("/home/people/" + agency.id("staff1")).body())
                .contains("post-problem")
                .doesNotContain("<script>alert(1)");
        assertThat(register.get(agency.id("staff1")).post()).isEmpty();
    }

    @Test
    void somebodyWhoIsGoneKeepsTheirNameUnderWhatWasDecided() {
        write(administrator, agency.id("colleague"), ENTRY);
        identity.deleteUser(agency.id("colleague"));
        assertThat(people.names(List.of(agency.id("colleague"))).values()).containsExactly("นางสาวมานี ตั้งใจ");
        assertThat(found(agency.id("colleague"))).contains("ไม่พบผู้ใด");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 12",
        "title, น",
        "title, ?!",
        "title, นาย😀",
        "firstName, มานี😀",
        "lastName, ตั้งใจ★",
        "post, ปลัด 🏛",
    })
    void whatIsNoTitleOrHasPicturesIsNotKept(String field, String typed) {
        Map<String, String> odd = new HashMap<>(ENTRY);
        odd.put(field, typed);
        write(administrator, agency.id("staff1"), odd);
        assertThat(administrator.get("/home/people/" + agency.id("staff1")).body())
                .contains(field + "-problem", typed);
        assertThat(register.get(agency.id("staff1")).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "นาย", "ว่าที่ร้อยตรี (หญิง)", "ผศ.ดร.", "พล.ต.ต.", "Mrs", "Lt. Col."})
    void titlesThatThereAreAreTaken(String title) {
        Map<String, String> entry = new HashMap<>(ENTRY);
        entry.put("title", title);
        write(administrator, agency.id("staff1"), entry);
        assertThat(register.get(agency.id("staff1")).title()).isEqualTo(title);
    }

    @Test
    void aTitleThatIsNotInCommonUseIsKeptWithAWord() {
        assertThat(afterWriting("staff1", Map.of("title", "นายๆ"))).contains("คำนำหน้า “นายๆ” ไม่อยู่ในรายการ");
        assertThat(register.get(agency.id("staff1")).title()).isEqualTo("นายๆ");
        assertThat(afterWriting("staff1", Map.of())).doesNotContain("ไม่อยู่ในรายการ");
    }

    @Test
    void thatSomebodyHasOneNameOnlyIsChosen() {
        write(administrator, agency.id("staff1"), with(Map.of("lastName", " ")));
        String page = administrator.get("/home/people/" + agency.id("staff1")).body();
        assertThat(page).contains("lastName-problem", "มีชื่อเพียงชื่อเดียว").doesNotContain("checked");
        assertThat(register.get(agency.id("staff1")).firstName()).isNotEqualTo("มานี");
        write(administrator, agency.id("staff1"), with(Map.of("lastName", "", "oneName", "true")));
        assertThat(register.get(agency.id("staff1")).fullName()).isEqualTo("นางสาวมานี");
        assertThat(administrator.get("/home/people/" + agency.id("staff1")).body())
                .contains("checked");
    }

    @Test
    void whoeverWritesOneThatNobodyCanTellFromAnotherIsToldAtOnce() {
        assertThat(afterWriting("staff1", Map.of())).doesNotContain("role=\"alert\"");
        String page = afterWriting("reviewer", Map.of());
        assertThat(page.substring(page.indexOf("role=\"alert\""))).contains(ALIKE);
        assertThat(afterWriting("reviewer", Map.of("post", "หัวหน้าสำนักปลัด"))).doesNotContain("role=\"alert\"");
    }

    @ParameterizedTest
    @CsvSource({"reviewer, title", "reviewer, post", "manager, title", "manager, post"})
    void whoeverDecidesKeepsTitleAndPostHoweverItIsAsked(String person, String field) {
        write(administrator, agency.id(person), ENTRY);
        write(administrator, agency.id(person), with(Map.of(field, " ", "emptied", "true")));
        assertThat(administrator.get("/home/people/" + agency.id(person)).body())
                .contains(field + "-problem", ENTRY.get(field), "ตรวจสอบหรืออนุมัติ")
                .doesNotContain("name=\"emptied\"");
        assertThat(register.get(agency.id(person)).title()).isEqualTo("นางสาว");
        assertThat(register.get(agency.id(person)).post()).isEqualTo("นักทรัพยากรบุคคล");
        write(administrator, agency.id(person), with(Map.of(field, "นาย")));
        assertThat(administrator.get("/home/people/" + agency.id(person)).body())
                .contains("value=\"นาย\"");
    }

    @Test
    void ofOthersItIsAskedBeforeAPostIsLeftEmpty() {
        write(administrator, agency.id("staff1"), ENTRY);
        write(administrator, agency.id("staff1"), with(Map.of("post", "")));
        assertThat(administrator.get("/home/people/" + agency.id("staff1")).body())
                .contains("post-problem", "เดิมมีว่า “นักทรัพยากรบุคคล”", "name=\"emptied\"")
                .doesNotContain("title-problem");
        assertThat(register.get(agency.id("staff1")).post()).isEqualTo("นักทรัพยากรบุคคล");
        write(administrator, agency.id("staff1"), with(Map.of("post", "", "emptied", "true")));
        assertThat(register.get(agency.id("staff1")).post()).isEmpty();
        write(administrator, agency.id("staff1"), with(Map.of("post", "")));
        assertThat(administrator.get("/home/people/" + agency.id("staff1")).body())
                .as("there is nothing to lose any more")
                .doesNotContain("post-problem");
    }

    @Test
    void rolesAreCalledInTheReadersLanguageAndUnitsByTheirName() {
        String address = "/home/people?q=" + agency.id("staff1");
        assertThat(administrator.get(address).body()).contains("เจ้าหน้าที่ผู้รับผิดชอบ · สำนักปลัด");
        assertThat(administrator.get(address + "&lang=en").body())
                .contains("Responsible staff · สำนักปลัด")
                .doesNotContain("เจ้าหน้าที่ผู้รับผิดชอบ");
    }

    private static Map<String, String> with(Map<String, String> other) {
        Map<String, String> entry = new HashMap<>(ENTRY);
        entry.putAll(other);
        return entry;
    }

    /** The page that answers. */
    private String afterWriting(String person, Map<String, String> other) {
        write(administrator, agency.id(person), with(other));
        return administrator.get("/home/people?q=nobody").body();
    }

    private String found(String words) {
        return administrator
                .get("/home/people?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }

    private static Browser.Answer write(Browser browser, String person, Map<String, String> entry) {
        Map<String, String> fields = new HashMap<>(entry);
        fields.put("_csrf", browser.formToken("/home/people/" + person));
        Browser.Answer answer = browser.form("/home/people/" + person, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer;
    }
}
