package org.sujarit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.event.Happened;
import org.sujarit.measure.Measures;
import org.sujarit.measure.event.EndPassed;
import org.sujarit.measure.event.OwnerNamed;
import org.sujarit.process.work.ChangingCourse;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.SecondNode;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What people read on their start page of what happened. */
@ApplicationTest
@Tag("database")
class InboxTests {

    private static final String CODE = "i7-1";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Measures measures;

    @Autowired
    private People people;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private Notices notices;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ChangingCourse course;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    private TestYear year;

    @BeforeEach
    void runAYearInItsMidst() {
        clock.set(LocalDate.of(2026, 6, 15));
        year = years.open(agencies.make(), 2569);
        year.run();
        deliveries.await();
    }

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void theOwnerReadsItInWordsAndOpensTheVeryTask() {
        year.assign(CODE);
        deliveries.await();
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(notices(staff))
                .contains("ยังไม่อ่าน ๑", "ท่านเป็นผู้รับผิดชอบมาตรการ i7-1 ปี ๒๕๖๙ “", "๓๐ ก.ย. ๒๕๖๙")
                .doesNotContain("เกินกำหนดแล้ว");
        Browser.Answer opened = open(staff, idOf("staff1"));
        assertThat(opened.header("Location"))
                .endsWith("/camunda/app/tasklist/default/#/?task=" + year.the("execute-measure", CODE));
        assertThat(notices(staff)).contains("ท่านเป็นผู้รับผิดชอบมาตรการ i7-1").doesNotContain("ยังไม่อ่าน");
    }

    @Test
    void workThatCameBackStandsBeforeEverythingElse() {
        year.assign(CODE);
        year.execute(CODE);
        year.prove(CODE);
        year.finishTask(year.the("review-measure", CODE), "reviewer", year.returned(year.digest(CODE), "ขอรายละเอียด"));
        deliveries.await();
        year.assign("o41-1"); // newer news, of the same head but another owner
        deliveries.await();
        assertThat(occasions("staff1")).first().isEqualTo(Occasion.MEASURE_RETURNED);
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(notices(staff)).contains("ถูกส่งคืนให้แก้ไข");
        open(staff, idOf("staff1"));
        transaction.executeWithoutResult(
                status -> notices.save(notice(year.agency.id("staff1"), "newer", clock.instant())));
        assertThat(occasions("staff1"))
                .as("also when it was opened and there is something new")
                .first()
                .isEqualTo(Occasion.MEASURE_RETURNED);
        assertThat(occasions("reviewer")).isEmpty();
    }

    @Test
    void everythingOnThePageCanBeReadAtOnceButNotWhatCameLater() {
        year.assign(CODE);
        deliveries.await();
        Browser staff = browsers.of(year.agency, "staff1");
        Instant before = Instant.parse("2020-01-01T00:00:00Z");
        readAll(staff, before.toString());
        assertThat(inbox.first(year.agency.actor("staff1")).unread()).isEqualTo(1);
        String page = staff.get("/home").body();
        String until = page.replaceAll("(?s).*name=\"until\" value=\"([^\"]+)\".*", "$1");
        readAll(staff, until);
        assertThat(inbox.first(year.agency.actor("staff1")).unread()).isZero();
    }

    @Test
    void lateWorkThatChangesHandsIsLateForWhoeverHasItAndTheHeadReadsWhoseItIs() {
        clock.set(LocalDate.of(2026, 11, 30));
        year.assign(CODE);
        deliveries.await();
        assertThat(occasions("staff1")).contains(Occasion.OVERDUE);
        assertThat(notices(browsers.of(year.agency, "head"))).contains("ผู้รับผิดชอบ staff1");
        reassign("head");
        assertThat(occasions("head")).contains(Occasion.OVERDUE, Occasion.OWNER_NAMED);
        assertThat(occasions("staff1")).containsExactly(Occasion.OWNER_REPLACED);
        reassign("colleague");
        assertThat(occasions("colleague")).containsExactlyInAnyOrder(Occasion.OVERDUE, Occasion.OWNER_NAMED);
        assertThat(occasions("head")).containsExactlyInAnyOrder(Occasion.OVERDUE_IN_UNIT, Occasion.OWNER_REPLACED);
        assertThat(notices(browsers.of(year.agency, "head")))
                .contains("ผู้รับผิดชอบ colleague")
                .doesNotContain("ผู้รับผิดชอบ staff1");
    }

    @Test
    void aLateOwnerWhoseNamingIsDeliveredTwiceIsToldOnce() {
        clock.set(LocalDate.of(2026, 11, 30));
        year.assign(CODE);
        deliveries.await();
        reassign("colleague");
        Long id = year.measure(CODE).id();
        OwnerNamed event = new OwnerNamed(
                new Happened(UUID.randomUUID(), clock.instant(), "system"), id, year.agency.id("colleague"), null);
        transaction.executeWithoutResult(status -> node().on(event));
        transaction.executeWithoutResult(status -> node().on(event));
        assertThat(occasions("colleague")).containsExactlyInAnyOrder(Occasion.OVERDUE, Occasion.OWNER_NAMED);
        assertThat(occasions("head"))
                .filteredOn(Occasion.OVERDUE_IN_UNIT::equals)
                .hasSize(1);
    }

    private void reassign(String owner) {
        course.reassign(year.measure(CODE).id(), year.agency.id(owner), "ย้าย", year.agency.actor("officer"));
        deliveries.await();
    }

    /** Every database has a first and a last year. */
    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "tomorrow", ""})
    void aPageThatWasNeverMadeIsNotRead(String until) {
        year.assign(CODE);
        deliveries.await();
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(readAll(staff, until).status()).isBetween(400, 499);
        assertThat(inbox.first(year.agency.actor("staff1")).unread()).isEqualTo(1);
    }

    @Test
    void aPageOfANodeWhoseClockIsAheadIsReadAsTheOthersAre() {
        year.assign(CODE);
        deliveries.await();
        Browser staff = browsers.of(year.agency, "staff1");
        assertThat(readAll(staff, "+1000000000-12-31T23:59:59.999999999Z").status())
                .isEqualTo(302);
        assertThat(inbox.first(year.agency.actor("staff1")).unread()).isZero();
    }

    @Test
    void nobodyOpensWhatSomebodyElseWasTold() {
        year.assign(CODE);
        deliveries.await();
        Long id = idOf("staff1");
        Browser colleague = browsers.of(year.agency, "colleague");
        assertThat(open(colleague, id).status()).isEqualTo(404);
        assertThat(inbox.first(year.agency.actor("staff1")).unread()).isEqualTo(1);
    }

    @Test
    void anEventThatIsDeliveredTwiceOnTwoNodesAtOnceIsToldOnce() throws Exception {
        year.assign(CODE);
        deliveries.await();
        EndPassed event = new EndPassed(
                new Happened(UUID.randomUUID(), clock.instant(), "system"),
                year.measure(CODE).id());
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Object> delivery = () -> {
            transaction.executeWithoutResult(status -> node().on(event));
            return true;
        };
        List<Future<Object>> both = nodes.invokeAll(List.of(delivery, delivery));
        nodes.shutdown();
        assertThat(nodes.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(both)
                .as("whoever comes second sees it, or is refused by the database and comes again")
                .anyMatch(one -> told(one));
        transaction.executeWithoutResult(status -> node().on(event));
        assertThat(occasions("staff1")).filteredOn(Occasion.OVERDUE::equals).hasSize(1);
        assertThat(occasions("head"))
                .filteredOn(Occasion.OVERDUE_IN_UNIT::equals)
                .hasSize(1);
    }

    @Test
    void whatIsSettledIsNotToldAgainWhenItsEventComesOnceMore() {
        year.carryOut(CODE);
        deliveries.await();
        EndPassed late = new EndPassed(
                new Happened(UUID.randomUUID(), clock.instant(), "system"),
                year.measure(CODE).id());
        transaction.executeWithoutResult(status -> node().on(late));
        deliveries.await();
        assertThat(occasions("staff1")).containsExactly(Occasion.MEASURE_PUBLISHED);
        assertThat(occasions("head")).isEmpty();
    }

    @Test
    void theLatestIsTheNewestByTimeWhicheverNodeToldIt() {
        String reader = year.agency.id("staff1");
        try (SecondNode second = new SecondNode(database)) {
            Instant now = clock.instant();
            second.with(Notices.class, there -> there.save(notice(reader, "later", now)));
            transaction.executeWithoutResult(status -> notices.save(notice(reader, "earlier", now.minusSeconds(60))));
        }
        assertThat(inbox.of(year.agency.actor("staff1")))
                .extracting(Notice::title)
                .containsExactly("later", "earlier");
    }

    @Test
    void whoIsNoOfficerAnyMoreReadsNothingThatOfficersAreTold() {
        assertThat(occasions("officer")).containsExactly(Occasion.PLAN_PUBLISHED);
        TestAgency agency = year.agency;
        identity.deleteMembership(agency.id("officer"), Role.ITA_OFFICER.group());
        assertThat(occasions("officer")).isEmpty();
        assertThat(inbox.first(agency.actor("officer")).unread()).isZero();
    }

    @Test
    void whoIsGivenAnotherRoleInAdminIsToldSoAndToldWhenItIsWithdrawn() {
        String colleague = year.agency.id("colleague");
        Browser administrator = browsers.administrator();
        String membership = "/group/" + Role.REVIEWER.group() + "/members/" + colleague;
        assertThat(administrator.engine("PUT", membership, null).status()).isEqualTo(204);
        deliveries.await();
        assertThat(notices(browsers.of(year.agency, "colleague"))).contains("ท่านได้รับบทบาท “ผู้ตรวจสอบ”");
        assertThat(administrator.engine("DELETE", membership, null).status()).isEqualTo(204);
        deliveries.await();
        assertThat(notices(browsers.of(year.agency, "colleague")))
                .contains("ท่านไม่มีบทบาท “ผู้ตรวจสอบ” แล้ว")
                .doesNotContain("ท่านได้รับบทบาท");
        assertThat(occasions("staff1")).isEmpty();
    }

    private Notice notice(String reader, String title, Instant at) {
        News told = new News(Occasion.MEASURE_PUBLISHED, year.agency.code, "a/2569/" + title, title, null, null);
        return new Notice(UUID.randomUUID(), reader, told, at);
    }

    private List<Occasion> occasions(String person) {
        return inbox.of(year.agency.actor(person)).stream()
                .map(Notice::occasion)
                .toList();
    }

    private static Browser.Answer open(Browser reader, Long notice) {
        return reader.form("/home/notices/" + notice + "/opening", Map.of("_csrf", reader.formToken("/home")));
    }

    private static Browser.Answer readAll(Browser reader, String until) {
        return reader.form("/home/notices/reading", Map.of("until", until, "_csrf", reader.formToken("/home")));
    }

    /** A listener that is called in this thread, as the one of another node is called in its own. */
    private MeasureNews node() {
        return new MeasureNews(measures, people, inbox, clock);
    }

    private static boolean told(Future<Object> delivery) {
        try {
            return delivery.get().equals(true);
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }

    private Long idOf(String person) {
        return inbox.of(year.agency.actor(person)).get(0).id();
    }

    private static String notices(Browser reader) {
        String home = reader.get("/home").body();
        int begin = home.indexOf("aria-labelledby=\"notices\"");
        return begin < 0 ? "" : home.substring(begin, home.indexOf("</section>", begin));
    }
}
