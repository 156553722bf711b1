package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Whoever has the password gets in while others guess it, and who guesses gets nowhere. */
@ApplicationTest
@Tag("database")
class WhileOthersGuessTests {

    private static final String RIGHT = AgencyFixture.PASSWORD;

    private static int count;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private String administrator;

    @BeforeEach
    void make() {
        agencies.administrator();
        administrator = "guessed" + ++count;
        accounts.person(administrator, "ผู้ดูแล", "", RIGHT, List.of(Role.ADMINISTRATOR.group()));
    }

    @AfterEach
    void othersBegin() {
        jdbc.sql("delete from login_failure").update();
    }

    private Caller at(String address) {
        return new Caller(environment.getRequiredProperty("local.server.port", Integer.class), address);
    }

    private Browser knownBrowser(String person) {
        Browser browser = browsers.anonymous();
        assertThat(isIn(browser.login(person, RIGHT))).isTrue();
        browser.logout();
        assertThat(browser.get("/api/tasks").status()).isEqualTo(401);
        return browser;
    }

    /** Whoever asked for a page before is led there. */
    private static boolean isIn(Browser.Answer login) {
        return login.status() == 302 && !login.header("Location").contains("/login");
    }

    private void later() {
        jdbc.sql("update login_failure set last_at = last_at - interval '31' second,"
                        + " refused_since = refused_since - interval '31' second,"
                        + " refused_until = refused_until - interval '31' second")
                .update();
    }

    @Test
    void fromAKnownBrowserTheFirstTryIsLetInWhateverOthersTryAtTheSameAddress() throws Exception {
        Browser known = knownBrowser(administrator);
        try (var guesser = at("127.0.0.1").hammer(administrator)) {
            Thread.sleep(2_000);
            assertThat(at("127.0.0.1").call(administrator, RIGHT).status()).isEqualTo(429);
            for (int i = 0; i < 3; i++) {
                assertThat(isIn(known.login(administrator, RIGHT))).isTrue();
            }
            Thread.sleep(6_000);
            assertThat(guesser.looked).as("looked at").hasValueLessThanOrEqualTo(7);
            assertThat(guesser.refused).hasPositiveValue();
        }
    }

    @Test
    void fromAnotherAddressWhoeverHasThePasswordIsLetInSoon() throws Exception {
        try (var guesser = at("127.0.0.1").hammer(administrator)) {
            Thread.sleep(2_000);
            assertThat(at("127.0.0.9").isLetInWithin(30, administrator, RIGHT)).isTrue();
            assertThat(guesser.refused).hasPositiveValue();
        }
    }

    /** At an address from which too much was tried everybody waits for each other. */
    @Test
    void whoHammersLeavesTheirTurnsToWhoeverWaitsAtTheSameAddress() throws Exception {
        IntStream.range(0, 50).forEach(i -> at("127.0.0.3").call("nobody" + i, "wrong"));
        try (var guesser = at("127.0.0.3").hammer("nobodyelse")) {
            Thread.sleep(2_000);
            assertThat(at("127.0.0.3").isLetInWithin(30, administrator, RIGHT)).isTrue();
            assertThat(guesser.refused).hasPositiveValue();
        }
    }

    @Test
    void aHundredAddressesThatTryOneAccountOnceEachAreSlowedTogether() throws Exception {
        Browser known = knownBrowser(administrator);
        long begun = System.nanoTime();
        List<Integer> answers = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> at("127.0.1." + i).call(administrator, "wrong").status())
                .toList();
        assertThat(answers).containsOnly(401, 429);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        assertThat(answers).filteredOn(status -> status == 401).hasSizeBetween(20, (int)
                (24 + seconds / Pauses.LONGEST));
        assertThat(isIn(known.login(administrator, RIGHT))).isTrue();
        assertThat(at("127.0.2.1").isLetInWithin(30, administrator, RIGHT))
                .as("a new address waits its turn")
                .isTrue();
        assertThat(at("127.0.1.1").call(administrator + "x", "wrong").status())
                .as("another account")
                .isEqualTo(401);
    }

    /** A script that was let in of late, as it logs in with every call. */
    @Test
    void aScriptGoesOnWhileManyAddressesGuess() {
        Caller script = at("127.0.0.5");
        assertThat(script.call(administrator, RIGHT).status()).isEqualTo(200);
        IntStream.rangeClosed(1, 40)
                .forEach(i -> at("127.0.1." + i).call(administrator, "wrong").status());
        assertThat(guessFromTwoAddresses(41)).contains(429);
        for (int i = 0; i < 5; i++) {
            assertThat(script.call(administrator, RIGHT).status()).isEqualTo(200);
        }
        assertThat(guessFromTwoAddresses(43))
                .as("what the owner does gives guessers no new beginning")
                .contains(429);
    }

    /** Of which one takes the turn there is, if any. */
    private List<Integer> guessFromTwoAddresses(int first) {
        return IntStream.rangeClosed(first, first + 1)
                .mapToObj(i -> at("127.0.1." + i).call(administrator, "wrong").status())
                .toList();
    }

    @Test
    void nobodyWaitsForGoodWhoHammers() {
        Caller guesser = at("127.0.0.1");
        for (int i = 0; i < 60; i++) {
            assertThat(guesser.call(administrator, "wrong").retryAfter())
                    .isLessThanOrEqualTo(Pauses.LONGEST_OF_IMPATIENT);
        }
        later();
        assertThat(guesser.call(administrator, RIGHT).status()).isEqualTo(200);
    }

    @Test
    void aStolenCookieGivesFewFreeGuessesAndMakesNobodyWaitElsewhere() {
        Browser known = knownBrowser(administrator);
        for (int i = 0; i < 9; i++) {
            assertThat(isIn(known.login(administrator, "wrong" + i))).isFalse();
        }
        Browser.Answer waiting = known.login(administrator, RIGHT);
        assertThat(isIn(waiting)).isFalse();
        assertThat(known.get("/login?error").body()).contains("ยังไม่ได้ตรวจ").doesNotContain("รหัสผ่านไม่ถูกต้อง");
        assertThat(at("127.0.0.1").call(administrator, RIGHT).status()).isEqualTo(200);
        later();
        assertThat(isIn(known.login(administrator, RIGHT))).isTrue();
    }

    @Test
    void theCookieIsOfTheBrowserAloneAndIsKeptAsADigest() {
        Browser browser = browsers.anonymous();
        Browser.Answer login = browser.login(administrator, RIGHT);
        String set = login.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(BrowserTokens.COOKIE))
                .findFirst()
                .orElseThrow();
        assertThat(set).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(kept(administrator)).hasSize(1).doesNotContain(browser.cookie(BrowserTokens.COOKIE));
        assertThat(browsers.anonymous().login(administrator, "wrong").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(BrowserTokens.COOKIE));
        String old = browser.cookie(BrowserTokens.COOKIE);
        browser.login(administrator, RIGHT);
        assertThat(browser.cookie(BrowserTokens.COOKIE)).isNotEqualTo(old);
        assertThat(kept(administrator)).hasSize(1);
    }

    private List<String> kept(String person) {
        return jdbc.sql("select token from known_browser where account = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    @Test
    void aBrowserThatPeopleShareIsKnownForEachAndForNobodyElse() {
        String colleague = administrator + "b";
        accounts.person(colleague, "เพื่อน", "", RIGHT, List.of());
        Browser shared = knownBrowser(administrator);
        assertThat(isIn(shared.login(colleague, RIGHT))).isTrue();
        assertThat(kept(administrator)).hasSize(1).doesNotContainAnyElementsOf(kept(colleague));
        String stranger = administrator + "c";
        accounts.person(stranger, "คนแปลกหน้า", "", RIGHT, List.of());
        for (int i = 0; i < 9; i++) {
            at("127.0.0.1").call(stranger, "wrong");
            at("127.0.0.1").call(administrator, "wrong");
        }
        assertThat(isIn(shared.login(stranger, RIGHT))).isFalse();
        assertThat(isIn(shared.login(administrator, RIGHT))).isTrue();
    }

    @Test
    void aNewPasswordAndTheEndOfTheAccountEndWhatIsKnown() {
        Browser known = knownBrowser(administrator);
        known.login(administrator, RIGHT);
        String changed = "another-good-one-7";
        assertThat(known.engine(
                                "PUT",
                                "/user/" + administrator + "/credentials",
                                Map.of("password", changed, "authenticatedUserPassword", RIGHT))
                        .status())
                .isEqualTo(204);
        assertThat(kept(administrator)).isEmpty();
        known.login(administrator, changed);
        assertThat(kept(administrator)).hasSize(1);
        assertThat(browsers.administrator()
                        .engine("DELETE", "/user/" + administrator, null)
                        .status())
                .isEqualTo(204);
        assertThat(kept(administrator)).isEmpty();
    }

    @Test
    void whatIsKnownEndsAndIsNeverMuch() {
        for (int i = 0; i < 25; i++) {
            browsers.anonymous().login(administrator, RIGHT);
        }
        assertThat(kept(administrator)).hasSize(20);
        Browser known = knownBrowser(administrator);
        jdbc.sql("update known_browser set expires_at = expires_at - interval '181' day where account = ?")
                .param(administrator)
                .update();
        for (int i = 0; i < 9; i++) {
            at("127.0.0.1").call(administrator, "wrong");
        }
        assertThat(isIn(known.login(administrator, RIGHT))).isFalse();
        knownBrowser("testadministrator");
        assertThat(kept(administrator)).isEmpty();
    }
}
