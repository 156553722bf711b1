package org.sujarit.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Role;
import org.sujarit.assessment.finding.AgencyThresholds;
import org.sujarit.assessment.finding.FindingLevel;
import org.sujarit.audit.AuditTrail;
import org.sujarit.catalogue.Catalogue;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Family;
import org.sujarit.catalogue.Item;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/**
 * The administrator adds an ITA year, an officer sets thresholds and words items for the own agency; far years, so that no
 * other test meets them.
 */
@ApplicationTest
@Tag("database")
@Tag("once")
class CataloguesPageTests {

    private static final String PAGE = "/home/catalogues";
    private static final AtomicInteger YEAR = new AtomicInteger(2600);

    /** When the scores of 2570 are known. */
    private static final LocalDate TOLD = LocalDate.of(2027, 8, 15);

    @Autowired
    private TestClock clock;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private AgencyThresholds thresholds;

    @Autowired
    private YearFixture years;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private TestAgency agency;
    private Browser officer;
    private Browser administrator;
    private int year;

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @BeforeEach
    void come() {
        agency = agencies.make();
        officer = browsers.of(agency, "officer");
        administrator = browsers.administrator();
        year = YEAR.incrementAndGet();
    }

    @Test
    void aYearIsCopiedAndNothingOfItCountsAsVerified() {
        post(PAGE, Map.of("from", "NACC-2565", "to", String.valueOf(year)));
        Catalogue copy = copied();
        Catalogue source = catalogues.of(2565);
        assertThat(copy.basedOn()).isEqualTo(2565);
        assertThat(copy.items())
                .extracting(Item::text)
                .isEqualTo(source.items().stream().map(Item::text).toList());
        assertThat(copy.items()).noneMatch(Item::verified);
        assertThat(copy.bands()).isEqualTo(source.bands());
        assertThat(officer.get(PAGE).body()).contains(String.valueOf(year));
        assertThat(administrator.get(page()).body()).contains("o43").doesNotContain("แก้ได้เฉพาะถ้อยคำ");
    }

    @Test
    void aYearLittleIsKnownOfCanBeCopied() {
        post(PAGE, Map.of("from", "NACC-2569", "to", "๒" + String.valueOf(year).substring(1)));
        assertThat(copied().planItem()).isEqualTo("o25");
        assertThat(copied().items()).extracting(Item::code).contains("o26").doesNotContain("o27");
    }

    @Test
    void theItemsOfAnAddedYearAreRewritten() {
        post(PAGE, Map.of("from", "NACC-2566", "to", String.valueOf(year)));
        post(
                page(),
                Map.of(
                        "items", "i1\t๑\tfour_point\tr\tถ้อยคำใหม่\n\nO1\t9\tDISCLOSED\t\tโครงสร้าง",
                        "planItem", "๐๑",
                        "resultItem", ""));
        Catalogue changed = copied();
        assertThat(changed.items()).extracting(Item::code).containsExactly("i1", "o1");
        assertThat(changed.items().get(0).reverse()).isTrue();
        assertThat(changed.items().get(0).text()).isEqualTo("ถ้อยคำใหม่");
        assertThat(changed.planItem()).isEqualTo("o1");
        assertThat(changed.resultItem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            i1 without tabs|บรรทัดที่ ๑
            i1<1<FIVE_POINT<<x|บรรทัดที่ ๑
            i1<6<FOUR_POINT<<x|ตัวชี้วัดที่ ๖
            i1<1<FOUR_POINT<<|ถ้อยคำ
            z1<1<FOUR_POINT<<x|z1
            i1<1<FOUR_POINT<<x~i1<1<FOUR_POINT<<y|ซ้ำ
            ~|อย่างน้อยหนึ่งข้อ
            """)
    void whatIsNoListOfItemsIsRefusedAndKeptToBeMended(String typed, String message) {
        post(PAGE, Map.of("from", "NACC-2566", "to", String.valueOf(year)));
        Catalogue before = copied();
        String lines = typed.replace('<', '\t').replace('~', '\n');
        String shown = post(page(), Map.of("items", lines, "planItem", "", "resultItem", ""));
        assertThat(shown).contains(message);
        assertThat(copied()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"NACC-2565, 2566", "NACC-2565, 99", "NACC-2565, 2700", "NACC-2400, 2610", "x, 2611", "OVEC-2566, 2612"})
    void whatCannotBeCopiedIsNotCopied(String from, String to) {
        int before = catalogues.all().size();
        assertThat(post(PAGE, Map.of("from", from, "to", to))).contains("note problem");
        assertThat(catalogues.all()).hasSize(before);
    }

    @Test
    void aYearThatCameWithTheApplicationStaysAsItIs() {
        Catalogue before = catalogues.of(2565);
        String page = PAGE + "/NACC/2565";
        assertThat(administrator.get(page).body()).contains("แก้ได้เฉพาะถ้อยคำ");
        post(page, Map.of("items", "i1\t1\tFOUR_POINT\t\tx", "planItem", "", "resultItem", ""));
        assertThat(catalogues.of(2565)).isEqualTo(before);
    }

    @Test
    void aWordingNobodyHadReadIsFilledInAndAVerifiedOneIsKept() {
        Catalogue before = catalogues.of(2564);
        String filled = reworded(before, "o7", "ข่าวประชาสัมพันธ์");
        assertThat(postItems(2564, filled, before)).contains("บันทึกแล้ว");
        assertThat(text(2564, "o7")).isEqualTo("ข่าวประชาสัมพันธ์");
        assertThat(postItems(2564, reworded(before, "i7", "ถ้อยคำอื่น"), before))
                .contains("note problem");
        assertThat(text(2564, "i7")).startsWith("ท่านรู้เกี่ยวกับแผน");
    }

    @Test
    void aYearWhoseResultsWereTakenInCanStillBeWordedButCountsAsItDid() {
        clock.set(TOLD);
        years.open(agency, 2571).analyse();
        Catalogue before = catalogues.of(2570);
        assertThat(postItems(2570, reworded(before, "o9", "ชื่อตามคู่มือ"), before))
                .contains("บันทึกแล้ว");
        assertThat(text(2570, "o9")).isEqualTo("ชื่อตามคู่มือ");
        String without = reworded(before, "o8", "x").replaceAll("(?m)^o9\t.*\n", "");
        assertThat(postItems(2570, without, before)).contains("แก้ได้เฉพาะถ้อยคำ");
        assertThat(text(2570, "o9")).isEqualTo("ชื่อตามคู่มือ");
    }

    private static String reworded(Catalogue catalogue, String code, String wording) {
        return catalogue.items().stream()
                .map(item -> String.join(
                        "\t",
                        item.code(),
                        Integer.toString(item.indicator()),
                        item.scale().name(),
                        item.reverse() ? "R" : "",
                        item.code().equals(code) ? wording : item.text()))
                .collect(Collectors.joining("\n"));
    }

    private String postItems(int itaYear, String lines, Catalogue before) {
        return post(
                PAGE + "/NACC/" + itaYear,
                Map.of(
                        "items", lines,
                        "planItem", String.valueOf(before.planItem()),
                        "resultItem", String.valueOf(before.resultItem())));
    }

    private String text(int itaYear, String code) {
        return catalogues.of(itaYear).item(code).orElseThrow().text();
    }

    @Test
    void anOfficerChangesNothingThatAllAgenciesShare() {
        post(PAGE, Map.of("from", "NACC-2566", "to", String.valueOf(year)));
        Catalogue before = copied();
        int known = catalogues.all().size();
        String token = officer.formToken("/home");
        assertThat(officer.form(
                                page(),
                                Map.of(
                                        "_csrf", token,
                                        "items", "i1\t1\tFOUR_POINT\t\tx",
                                        "planItem", "",
                                        "resultItem", ""))
                        .status())
                .isEqualTo(403);
        assertThat(officer.form(PAGE, Map.of("_csrf", token, "from", "NACC-2566", "to", "2641"))
                        .status())
                .isEqualTo(403);
        assertThat(copied()).isEqualTo(before);
        assertThat(catalogues.all()).hasSize(known);
        assertThat(officer.get(PAGE).body()).doesNotContain("name=\"from\"");
        assertThat(officer.get(page()).body())
                .doesNotContain("name=\"items\"")
                .contains("ผู้ดูแลระบบเป็นผู้เพิ่มและแก้ไข");
    }

    @Test
    void anAgencyWordsItemsForItselfAndNobodyElse() {
        clock.set(TOLD);
        TestAgency other = agencies.make();
        Catalogue before = catalogues.of(2570);
        assertThat(wordings(agency.code, "O9\tถ้อยคำของเราเอง")).contains("บันทึกแล้ว", "o9\tถ้อยคำของเราเอง");
        assertThat(catalogues.of(2570)).isEqualTo(before);
        assertThat(catalogues.of(2570, other.code)).isEqualTo(before);
        assertThat(catalogues.of(2570, agency.code).item("o9").orElseThrow().text())
                .isEqualTo("ถ้อยคำของเราเอง");
        years.open(agency, 2571).analyse();
        assertThat(officer.form(
                                PAGE + "/NACC/2570/wordings",
                                Map.of(
                                        "_csrf",
                                        officer.formToken("/home"),
                                        "agency",
                                        other.code,
                                        "wordings",
                                        "o9\tของเขา"))
                        .status())
                .isEqualTo(404);
        assertThat(catalogues.of(2570, other.code)).isEqualTo(before);
        assertThat(wordings(agency.code, "")).contains("บันทึกแล้ว");
        assertThat(catalogues.of(2570, agency.code)).isEqualTo(before);
    }

    @Test
    void whoWordedAnItemDoesNotApproveThePlanThatTellsIt() {
        clock.set(TOLD);
        TestAgency wording = agencies.make();
        wording.person("worder", List.of(Role.ITA_OFFICER, Role.MANAGER));
        Browser worder = browsers.of(wording, "worder");
        assertThat(post(
                        worder,
                        PAGE + "/NACC/2570/wordings",
                        Map.of("agency", wording.code, "wordings", "o9\tถ้อยคำของผู้บริหาร")))
                .contains("บันทึกแล้ว");
        TestYear year = years.open(wording, 2571);
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        String task = "/api/tasks/" + year.the("approve-plan");
        String digest =
                browsers.of(wording, "manager").get(task).json().path("digest").asText();
        Browser.Answer answer = worder.api("POST", task + "/completion", year.passed(digest));
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(year.open("approve-plan")).hasSize(1);
        assertThat(browsers.of(wording, "manager")
                        .api("POST", task + "/completion", year.passed(digest))
                        .status())
                .isEqualTo(204);
    }

    /** They select the findings of every year until others are set. */
    @Test
    void whoSetTheThresholdsThatSelectedTheFindingsDoesNotApproveThePlan() {
        clock.set(TOLD);
        TestAgency bounding = agencies.make();
        for (String person : List.of("former", "bounder", "later")) {
            bounding.person(person, List.of(Role.ITA_OFFICER, Role.MANAGER));
        }
        bound(bounding, "former", 79);
        bound(bounding, "bounder", 80);
        TestYear year = years.open(bounding, 2571);
        year.analyse();
        bound(bounding, "later", 81);
        year.finish("plan-measures", "officer", year.plan());
        assertThat(approval(year, "bounder").status()).isEqualTo(403);
        assertThat(year.open("approve-plan")).hasSize(1);
        assertThat(approval(year, "former").status()).isEqualTo(204);
        TestYear next = years.open(bounding, 2568);
        next.analyse();
        next.finish("plan-measures", "officer", next.plan());
        assertThat(approval(next, "later").status()).isEqualTo(403);
        assertThat(approval(next, "bounder").status()).isEqualTo(204);
    }

    private void bound(TestAgency whose, String person, int urgent) {
        Map<String, String> typed = Map.of(
                "agency", whose.code, "level", "ITEM", "urgentBelow", String.valueOf(urgent), "improveBelow", "85");
        post(browsers.of(whose, person), PAGE + "/thresholds", typed);
        assertThat(thresholds.of(whose.code, FindingLevel.ITEM).urgentBelow())
                .isEqualByComparingTo(String.valueOf(urgent));
    }

    /** Before the entries of wordings named a year they stood in the agency's own chain. */
    @Test
    void whoWordedAnItemBeforeTheEntriesNamedTheYearDoesNotApproveItEither() {
        clock.set(TOLD);
        TestAgency wording = agencies.make();
        for (String person : List.of("worder", "other")) {
            wording.person(person, List.of(Role.ITA_OFFICER, Role.MANAGER));
        }
        transaction.executeWithoutResult(status -> {
            trail.record(wording.code, wording.id("worder"), "wordings-kept", "ita 2570, items 1");
            trail.record(wording.code, wording.id("other"), "wordings-kept", "ita 2569, items 1");
        });
        TestYear year = years.open(wording, 2571);
        year.analyse();
        year.finish("plan-measures", "officer", year.plan());
        assertThat(approval(year, "worder").status()).isEqualTo(403);
        assertThat(approval(year, "other").status()).isEqualTo(204);
    }

    private Browser.Answer approval(TestYear year, String person) {
        String task = "/api/tasks/" + year.the("approve-plan");
        String digest = browsers.of(year.agency, "manager")
                .get(task)
                .json()
                .path("digest")
                .asText();
        return browsers.of(year.agency, person).api("POST", task + "/completion", year.passed(digest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            o9 without a tab|บรรทัดที่ ๑
            o9<|ถ้อยคำ
            o999<x|o999
            o9<x~o9<y|ซ้ำ
            """)
    void whatIsNoOwnWordingIsRefusedAndKeptToBeMended(String typed, String message) {
        String lines = typed.replace('<', '\t').replace('~', '\n');
        assertThat(wordings(agency.code, lines)).contains("note problem", message);
        assertThat(catalogues.of(2570, agency.code)).isEqualTo(catalogues.of(2570));
    }

    @Test
    void aVerifiedWordingIsTheSameForAll() {
        String shown =
                post(officer, PAGE + "/NACC/2564/wordings", Map.of("agency", agency.code, "wordings", "i7\tอย่างอื่น"));
        assertThat(shown).contains("note problem", "i7");
        assertThat(catalogues.of(2564, agency.code)).isEqualTo(catalogues.of(2564));
    }

    /** What stands in a plan was said to the public; it stays so whoever words the item otherwise later. */
    @Test
    void aPublishedPlanKeepsTheWordsItWasPublishedWith() {
        clock.set(TOLD);
        TestYear planned = years.open(agency, 2571);
        planned.run();
        String address = "/portal/" + agency.code + "/2571/plan";
        String before = browsers.anonymous().get(address).body();
        wordings(agency.code, "o9\tถ้อยคำใหม่กว่า\no8\tถ้อยคำใหม่กว่า");
        Catalogue shared = catalogues.of(2570);
        assertThat(postItems(2570, reworded(shared, "o8", "ถ้อยคำใหม่กว่า"), shared))
                .contains("บันทึกแล้ว");
        assertThat(browsers.anonymous().get(address).body()).isEqualTo(before).doesNotContain("ถ้อยคำใหม่กว่า");
        postItems(2570, reworded(shared, "o8", shared.item("o8").orElseThrow().text()), shared);
    }

    private String wordings(String code, String lines) {
        return post(officer, PAGE + "/NACC/2570/wordings", Map.of("agency", code, "wordings", lines));
    }

    @Test
    void anAgencySetsItsOwnThresholdsAndNobodyElses() {
        TestAgency other = agencies.make();
        assertThat(bound(agency.code, "๖๐", "80.5"))
                .containsOnlyOnce("บันทึกเกณฑ์นี้แล้ว")
                .doesNotContain("note problem");
        assertThat(thresholds.of(agency.code, FindingLevel.INDICATOR).urgentBelow())
                .isEqualByComparingTo("60");
        assertThat(thresholds.of(agency.code, FindingLevel.INDICATOR).improveBelow())
                .isEqualByComparingTo("80.5");
        assertThat(thresholds.of(agency.code, FindingLevel.ITEM).urgentBelow()).isEqualByComparingTo("70");
        bound(other.code, "1", "2");
        assertThat(thresholds.of(other.code, FindingLevel.INDICATOR).urgentBelow())
                .isEqualByComparingTo("70");
    }

    @ParameterizedTest
    @CsvSource({"90, 80", "-1, 80", "x, 80", "'', 80", "70, 101"})
    void thresholdsThatMakeNoSenseAreRefused(String urgent, String improve) {
        assertThat(bound(agency.code, urgent, improve))
                .containsOnlyOnce("note problem")
                .contains("value=\"" + urgent + "\"", "value=\"" + improve + "\"")
                .doesNotContain("บันทึกเกณฑ์นี้แล้ว");
        assertThat(thresholds.of(agency.code, FindingLevel.INDICATOR).improveBelow())
                .isEqualByComparingTo(new BigDecimal(85));
    }

    private String bound(String code, String urgent, String improve) {
        return post(
                officer,
                PAGE + "/thresholds",
                Map.of("agency", code, "level", "INDICATOR", "urgentBelow", urgent, "improveBelow", improve));
    }

    private Catalogue copied() {
        return catalogues.find(Family.NACC, year).orElseThrow();
    }

    private String page() {
        return PAGE + "/NACC/" + year;
    }

    private String post(String path, Map<String, String> fields) {
        return post(administrator, path, fields);
    }

    /** Sends the form and shows the page it leads to. */
    private static String post(Browser browser, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", browser.formToken("/home"));
        Browser.Answer answer = browser.form(path, form);
        return answer.status() == 302
                ? browser.get(java.net.URI.create(answer.header("Location")).getPath())
                        .body()
                : answer.body();
    }
}
