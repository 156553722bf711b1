package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.Sujarit;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Refusals;
import org.sujarit.testing.TestClock;

@ApplicationTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTriesTests {

    private static final String ELSEWHERE = "192.0.2.7";

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private LoginFailures failures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private TestAgency agency;
    private String administrator;

    @BeforeAll
    void make() {
        administrator = agencies.administrator();
        agency = agencies.make();
    }

    @AfterEach
    void othersBegin() {
        jdbc.sql("delete from login_failure").update();
    }

    private Browser.Answer basic(String person, String password) {
        return basic("/api/tasks", person, password);
    }

    private Browser.Answer basic(String path, String person, String password) {
        String pair = person + ":" + password;
        return browsers.anonymous()
                .get(
                        path,
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private void guess(String person, int times) {
        for (int i = 0; i < times; i++) {
            basic(person, "wrong" + i);
        }
    }

    private void later() {
        jdbc.sql("update login_failure set last_at = last_at - interval '6' second,"
                        + " refused_since = refused_since - interval '6' second,"
                        + " refused_until = refused_until - interval '6' second")
                .update();
    }

    @Test
    void whoeverGuessesHasToWaitAndIsToldHowLong() {
        guess(agency.id("staff1"), 5);
        var waiting = basic(agency.id("staff1"), AgencyFixture.PASSWORD);
        Refusals.isRefusal(waiting, 429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 6);
        var form = browsers.anonymous().login(agency.id("staff1"), AgencyFixture.PASSWORD);
        assertThat(form.header("Location")).endsWith("/login?error");
    }

    /** Where the engine's API puts refusals into words of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default"
            })
    void whoeverGuessesAtCamundasAddressesIsToldTheSame(String path) {
        guess(agency.id("staff1"), 5);
        var waiting = basic(path, agency.id("staff1"), AgencyFixture.PASSWORD);
        Refusals.isRefusal(waiting, 429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 6);
    }

    @Test
    void nobodyIsLockedOutForGoodLeastOfAllAnAdministrator() {
        for (int i = 0; i < 15; i++) {
            guess(administrator, 1);
            later();
        }
        assertThat(basic(administrator, AgencyFixture.PASSWORD).status()).isEqualTo(200);
    }

    /** Wrong passwords, each typed as soon as it is looked at. */
    private void wrong(String account, String source, int times) {
        for (int i = 0; i < times; i++) {
            if (!failures.reserve(Subjects.of(account, source)).mayBeLookedAt()) {
                later();
                assertThat(failures.reserve(Subjects.of(account, source)).mayBeLookedAt())
                        .isTrue();
            }
        }
    }

    /** Asking counts as a try, so it is given back. */
    private long wait(String account, String source) {
        Reserved asked = failures.reserve(Subjects.of(account, source));
        if (asked.mayBeLookedAt()) {
            failures.giveBack(asked);
        }
        return asked.seconds();
    }

    @Test
    void theOwnerAtAnotherAddressWaitsForNothing() {
        wrong("somebody", ELSEWHERE, 40);
        assertThat(wait("somebody", ELSEWHERE)).isPositive();
        assertThat(wait("somebody", "192.0.2.8")).isZero();
        wrong("somebody", "192.0.2.8", 1);
        assertThat(wait("somebody", "192.0.2.8"))
                .as("a guesser with many addresses")
                .isPositive();
    }

    @Test
    void oneAddressThatTriesManyAccountsWaitsToo() {
        for (int i = 0; i < 50; i++) {
            wrong("account" + i, ELSEWHERE, 1);
        }
        assertThat(wait("account99", ELSEWHERE)).isBetween(1L, 6L);
        assertThat(wait("account99", "192.0.2.8")).isZero();
    }

    @Test
    void whatWasNoFailureIsGivenBackAndLengthensNoWait() {
        wrong("somebody", ELSEWHERE, 5);
        later();
        var under = failures.reserve(Subjects.of("somebody", ELSEWHERE));
        assertThat(under.mayBeLookedAt()).isTrue();
        failures.giveBack(under);
        assertThat(wait("somebody", ELSEWHERE)).isZero();
    }

    /** The pool has fewer connections than there are guesses. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofManyGuessesInTheSameInstantNoMoreAreLookedAtThanInTurn(boolean form) throws Exception {
        String person = form ? agency.id("colleague") : administrator;
        String stream = form ? agency.code + "/people/" + person : "people/" + person;
        long before = failed(stream);
        List<Browser.Answer> answers =
                atOnce(40, () -> form ? browsers.anonymous().login(person, "wrong") : basic(person, "wrong"));
        assertThat(answers)
                .extracting(Browser.Answer::status)
                .containsOnly(form ? new Integer[] {302} : new Integer[] {401, 429});
        assertThat(failed(stream) - before).isEqualTo(5);
        later();
        assertThat(basic(person, AgencyFixture.PASSWORD).status()).isEqualTo(200);
    }

    /** Each call of it is a login, and none of them is wrong. */
    @Test
    void aScriptThatCallsManyTimesAtOnceIsRefusedNothing() throws Exception {
        String person = agency.id("reviewer");
        basic(person, AgencyFixture.PASSWORD);
        assertThat(atOnce(30, () -> basic(person, AgencyFixture.PASSWORD)))
                .extracting(Browser.Answer::status)
                .containsOnly(200);
    }

    /** What one node counts the other asks. */
    @Test
    void twoNodesShareTheCount() throws Exception {
        LoginFailures second = new LoginFailures(new FailureLines(jdbc), transaction, clock);
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> looked = atOnce(20, () -> (turn.incrementAndGet() % 2 == 0 ? failures : second)
                .reserve(Subjects.of("somebody", ELSEWHERE))
                .mayBeLookedAt());
        assertThat(looked).filteredOn(Boolean::booleanValue).hasSize(5);
    }

    private long failed(String stream) {
        return trail.entriesOf(stream).stream()
                .filter(entry -> entry.action().equals("login-failed"))
                .count();
    }

    private static <T> List<T> atOnce(int times, Callable<T> what) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        Callable<T> together = () -> {
            start.await();
            return what.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(Collections.nCopies(times, together))) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theEnginesOwnCheckIsNoWayAround() {
        Browser staff = browsers.of(agency, "staff2");
        var check = Map.of("username", agency.id("manager"), "password", "wrong");
        for (int i = 0; i < 5; i++) {
            staff.engine("POST", "/identity/verify", check);
        }
        var answer = staff.engine(
                "POST",
                "/identity/verify",
                Map.of("username", agency.id("manager"), "password", AgencyFixture.PASSWORD));
        assertThat(answer.body()).doesNotContain("\"authenticated\":true");
    }

    @Test
    void loginsAndFailuresAreEntriesWithoutAddresses() {
        guess(agency.id("head"), 2);
        browsers.of(agency, "head");
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("head")))
                .extracting(AuditEntry::action)
                .containsExactly("login-failed", "login-failed", "logged-in");
        assertThat(jdbc.sql("select count(*) from audit_entry where detail like '%127.0.0.1%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** With HTTP Basic, where each call is one. */
    @Test
    void ofTheLoginsOfAScriptOneInAFewHoursIsAnEntry() {
        for (int i = 0; i < 3; i++) {
            assertThat(basic(agency.id("reviewer"), AgencyFixture.PASSWORD).status())
                    .isEqualTo(200);
        }
        guess(agency.id("reviewer"), 1);
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("reviewer")))
                .extracting(AuditEntry::action)
                .containsExactly("logged-in-by-script", "login-failed");
        clock.set(LocalDate.now(Sujarit.ZONE).plusDays(2));
        try {
            basic(agency.id("reviewer"), AgencyFixture.PASSWORD);
            basic(agency.id("reviewer"), AgencyFixture.PASSWORD);
        } finally {
            clock.reset();
        }
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("reviewer")))
                .extracting(AuditEntry::action)
                .containsExactly("logged-in-by-script", "login-failed", "logged-in-by-script");
    }

    @Test
    void theEnginesOwnAddressesNoteAScriptToo() {
        String pair = agency.id("officer") + ":" + AgencyFixture.PASSWORD;
        String login = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        assertThat(browsers.anonymous()
                        .get("/camunda/api/engine/engine/default/task", "Authorization", login)
                        .status())
                .isEqualTo(200);
        assertThat(trail.entriesOf(agency.code + "/people/" + agency.id("officer")))
                .extracting(AuditEntry::action)
                .containsExactly("logged-in-by-script");
    }

    @Test
    void namesThatNobodyHasAreNoEntriesButWaitToo() {
        guess("nobodyatall", 6);
        assertThat(basic("nobodyatall", "x").status()).isEqualTo(429);
        assertThat(trail.entriesOf("people/nobodyatall")).isEmpty();
    }
}
