package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.notification.Inbox;
import org.sujarit.notification.Occasion;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.YearFixture.TestYear;

/** Nobody goes in the same moment in which work comes to them, nor the last two who are needed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeavingAtOnceTests extends ProcessTest {

    private static final int TURNS = 4;
    private static final String CODE = "i7-1";
    private static final String OTHER = "o41-1";

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    private TestYear year;
    private Browser officer;
    private Browser administrator;

    @BeforeAll
    void letOneMeasureHaveAnOwner() {
        year = runningYear();
        year.assign(CODE);
        officer = browsers.of(year.agency, "officer");
        officer.apiToken();
        administrator = browsers.administrator();
        administrator.engine("GET", "/group/count", null);
    }

    private static List<Integer> together(Supplier<Browser.Answer> one, Supplier<Browser.Answer> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await(1, TimeUnit.MINUTES);
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return call.get().status();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Browser.Answer delete(String person) {
        return administrator.engine("DELETE", "/user/" + person, null);
    }

    private long accountsOf(@Nullable String person) {
        return identity.createUserQuery().userId(person).count();
    }

    /** Whichever came first: the work, and the account stays; or the deletion, and the work goes elsewhere. */
    private static void oneOfThem(List<Integer> worksAndDeletion) {
        boolean given = worksAndDeletion.get(0) < 300;
        assertThat(worksAndDeletion.get(0)).isLessThan(500);
        assertThat(worksAndDeletion.get(1)).as(worksAndDeletion.toString()).isEqualTo(given ? 403 : 204);
    }

    @RepeatedTest(TURNS)
    void aMeasureIsNotGivenToWhoIsDeleted(RepetitionInfo turn) {
        String name = "next" + turn.getCurrentRepetition();
        year.agency.person(name, Role.STAFF, year.agency.unit);
        String next = year.agency.id(name);
        String way = "/api/measures/" + year.measure(CODE).id() + "/reassignment";
        oneOfThem(together(
                () -> officer.api("POST", way, Map.of("owner", next, "reason", "เปลี่ยนงาน")), () -> delete(next)));
        assertThat(accountsOf(year.measure(CODE).owner())).isOne();
    }

    @RepeatedTest(TURNS)
    void aMeasureIsNotGivenToWhoLeavesItsUnitWithoutAnybodyBeingTold(RepetitionInfo turn) {
        String name = "mover" + turn.getCurrentRepetition();
        year.agency.person(name, Role.STAFF, year.agency.unit);
        String mover = year.agency.id(name);
        String way = "/api/measures/" + year.measure(CODE).id() + "/reassignment";
        List<Integer> answers = together(
                () -> officer.api("POST", way, Map.of("owner", mover, "reason", "เปลี่ยนงาน")),
                () -> administrator.engine("DELETE", "/group/" + year.agency.unit + "/members/" + mover, null));
        assertThat(answers.get(1)).isEqualTo(204);
        assertThat(mover.equals(year.measure(CODE).owner())).isEqualTo(answers.get(0) < 300);
        deliveries.await();
        assertThat(inbox.of(year.agency.actor("officer")).stream()
                        .anyMatch(notice -> notice.occasion() == Occasion.OWNER_LEFT && mover.equals(notice.person())))
                .isEqualTo(answers.get(0) < 300);
    }

    @RepeatedTest(TURNS)
    void workIsNotTakenByWhoIsDeleted(RepetitionInfo turn) {
        String name = "taker" + turn.getCurrentRepetition();
        year.agency.person(name, Role.UNIT_HEAD, year.agency.unit, year.agency.otherUnit);
        String taker = year.agency.id(name);
        String task = year.the("assign-owner", OTHER);
        Browser theirs = browsers.of(year.agency, name);
        theirs.engine("GET", "/task/count", null);
        List<Integer> answers = together(
                () -> theirs.engine("POST", "/task/" + task + "/claim", Map.of("userId", taker)), () -> delete(taker));
        oneOfThem(answers);
        String holder = tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
        assertThat(holder).isEqualTo(answers.get(0) < 300 ? taker : null);
        assertThat(accountsOf(taker)).isEqualTo(holder == null ? 0 : 1);
        tasks.setAssignee(task, null);
    }

    @RepeatedTest(TURNS)
    void workIsNotKeptByWhoLosesTheDutyMeanwhile(RepetitionInfo turn) {
        String name = "former" + turn.getCurrentRepetition();
        year.agency.person(name, Role.UNIT_HEAD, year.agency.unit, year.agency.otherUnit);
        String former = year.agency.id(name);
        String task = year.the("assign-owner", OTHER);
        Browser theirs = browsers.of(year.agency, name);
        theirs.engine("GET", "/task/count", null);
        String duty = "/group/" + Role.UNIT_HEAD.group() + "/members/" + former;
        List<Integer> answers = together(
                () -> theirs.engine("POST", "/task/" + task + "/claim", Map.of("userId", former)),
                () -> administrator.engine("DELETE", duty, null));
        assertThat(answers.get(0)).isIn(204, 403);
        assertThat(answers.get(1)).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void whoIsNamedOwnerWhileTheyAreDeletedIsNotTheOwner() {
        TestYear another = runningYear();
        another.agency.person("named", Role.STAFF, another.agency.unit, another.agency.otherUnit);
        String named = another.agency.id("named");
        Browser theirs = browsers.of(another.agency, "officer");
        theirs.apiToken();
        String way = "/api/tasks/" + another.the("assign-owner", OTHER) + "/completion";
        List<Integer> answers = together(() -> theirs.api("POST", way, Map.of("owner", named)), () -> delete(named));
        oneOfThem(answers);
        assertThat(another.measure(OTHER).owner()).isEqualTo(answers.get(0) < 300 ? named : null);
    }

    @RepeatedTest(TURNS / 2)
    void aPlanNamesNoUnitThatIsDeletedMeanwhile() {
        TestYear another = openedYear();
        another.analyse();
        String unit = another.agency.code + "Unit3";
        accounts.unit(unit, "กองช่าง", another.agency.code);
        Map<String, Object> plan = Map.of(
                "measures",
                years.findings(another).stream()
                        .map(finding -> another.measureFor(finding, unit))
                        .toList());
        Browser theirs = browsers.of(another.agency, "officer");
        theirs.apiToken();
        String way = "/api/tasks/" + another.the("plan-measures") + "/completion";
        oneOfThem(together(
                () -> theirs.api("POST", way, plan), () -> administrator.engine("DELETE", "/group/" + unit, null)));
    }

    @RepeatedTest(TURNS / 2)
    void aYearIsNotOpenedForAnAgencyWhoseLastOfficerGoesMeanwhile() {
        TestAgency agency = agencies.make();
        agency.person("second", Role.ITA_OFFICER);
        Browser theirs = browsers.of(agency, "officer");
        theirs.apiToken();
        assertThat(delete(agency.id("second")).status()).isEqualTo(204);
        Map<String, Object> opening = Map.of("agency", agency.code, "fiscalYear", 2569);
        List<Integer> answers =
                together(() -> theirs.api("POST", "/api/cycles", opening), () -> delete(agency.id("officer")));
        assertThat(answers.get(0)).isLessThan(500);
        assertThat(answers.get(0) < 300 && answers.get(1) < 300)
                .as(answers.toString())
                .isFalse();
    }

    @RepeatedTest(TURNS)
    void ofTheLastTwoOfficersOneStays() {
        TestYear another = openedYear();
        another.agency.person("second", Role.ITA_OFFICER, another.agency.unit);
        List<Integer> answers =
                together(() -> delete(another.agency.id("officer")), () -> delete(another.agency.id("second")));
        assertThat(answers).containsExactlyInAnyOrder(204, 403);
        assertThat(accountsOf(another.agency.id("officer")) + accountsOf(another.agency.id("second")))
                .isOne();
    }
}
