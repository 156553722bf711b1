package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** What may be one after the other only is not let through twice in the same moment. */
@ApplicationTest
@Tag("database")
class SameMomentTests {

    private static final int TURNS = 3;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Accounts accounts;

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
        administrator.engine("GET", "/group/count", null);
    }

    private static <T> List<T> together(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await(1, TimeUnit.MINUTES);
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return call.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Browser.Answer put(String path) {
        return administrator.engine("PUT", path, "");
    }

    private static String fresh(String name) {
        return name + "atonce" + COUNT.incrementAndGet();
    }

    @RepeatedTest(TURNS)
    void aUnitComesToOneOfTwoAgencies() {
        TestAgency other = agencies.make();
        String unit = fresh("unit");
        administrator.engine("POST", "/group/create", Map.of("id", unit, "name", "กอง", "type", "UNIT"));
        List<Browser.Answer> answers = together(
                () -> put("/tenant/" + agency.code + "/group-members/" + unit),
                () -> put("/tenant/" + other.code + "/group-members/" + unit));
        assertThat(answers).extracting(Browser.Answer::status).containsExactlyInAnyOrder(204, 403);
        assertThat(identity.createTenantQuery().groupMember(unit).count()).isOne();
    }

    @RepeatedTest(TURNS)
    void anIdIsGivenOnceInWhateverCapitals() {
        String id = fresh("one");
        for (String again : List.of(id, fresh("one"))) {
            String other = again.equals(id) ? id.toUpperCase(Locale.ROOT) : again;
            isTakenOnce(together(() -> person(again), () -> person(other)));
            isTakenOnce(together(() -> made("group", again), () -> made("group", other)));
            isTakenOnce(together(() -> made("tenant", again), () -> made("tenant", other)));
            assertThat(identity.createUserQuery().userIdIn(again, other).count())
                    .isOne();
            assertThat(identity.createGroupQuery().groupIdIn(again, other).count())
                    .isOne();
        }
    }

    private static void isTakenOnce(List<Browser.Answer> answers) {
        assertThat(answers)
                .as(answers.toString())
                .satisfiesExactlyInAnyOrder(made -> assertThat(made.status()).isLessThan(300), taken -> {
                    assertThat(taken.status()).isEqualTo(400);
                    assertThat(taken.body()).contains("มีรหัส").doesNotContain("อ่านข้อมูลที่ส่งมาไม่ได้");
                });
    }

    private Browser.Answer person(String id) {
        Map<String, String> profile = Map.of("id", id, "firstName", "ใหม่", "lastName", "คน");
        return administrator.engine(
                "POST",
                "/user/create",
                Map.of("profile", profile, "credentials", Map.of("password", AgencyFixture.PASSWORD)));
    }

    private Browser.Answer made(String kind, String id) {
        return administrator.engine("POST", "/" + kind + "/create", Map.of("id", id, "name", "ใหม่"));
    }

    @RepeatedTest(TURNS)
    void whoJoinsAndLeavesTwiceDoesItOnce() {
        String person = fresh("member");
        accounts.person(person, "ใหม่", "คน", AgencyFixture.PASSWORD, List.of());
        List<String> ways = List.of(
                "/group/" + agency.unit + "/members/" + person,
                "/group/" + Role.REVIEWER.group() + "/members/" + person,
                "/tenant/" + agency.code + "/user-members/" + person);
        List<Browser.Answer> answers = new ArrayList<>();
        ways.forEach(way -> answers.addAll(together(() -> put(way), () -> put(way))));
        assertThat(answers).extracting(Browser.Answer::status).containsOnly(204);
        assertThat(identity.createTenantQuery().userMember(person).count()).isOne();
        assertThat(identity.createGroupQuery().groupMember(person).count()).isEqualTo(2);
        ways.forEach(way -> answers.addAll(together(() -> delete(way), () -> delete(way))));
        answers.addAll(together(() -> delete("/user/" + person), () -> delete("/user/" + person)));
        assertThat(answers).extracting(Browser.Answer::status).isSubsetOf(204, 404);
        assertThat(identity.createUserQuery().userId(person).count()).isZero();
        assertThat(trail.entriesOf(agency.code + "/people/" + person))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("agency-joined");
    }

    private Browser.Answer delete(String way) {
        return administrator.engine("DELETE", way, null);
    }
}
