package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Accounts;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** A browser in which several people log in, or whose cookie one of them took along. */
@ApplicationTest
@Tag("database")
class SharedBrowserTests {

    private static final String RIGHT = AgencyFixture.PASSWORD;

    private static int count;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private String owner;
    private String colleague;

    @BeforeEach
    void make() {
        owner = person("owner" + ++count);
        colleague = person("colleague" + count);
    }

    @AfterEach
    void othersBegin() {
        jdbc.sql("delete from login_failure").update();
    }

    private String person(String id) {
        accounts.person(id, "คน", "", RIGHT, List.of());
        return id;
    }

    private static int call(Browser browser, String account, String password, String... headers) {
        String pair = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of("Authorization", "Basic " + pair));
        all.addAll(List.of(headers));
        return browser.get("/api/tasks", all.toArray(String[]::new)).status();
    }

    private static String cookie(Browser browser) {
        return Objects.requireNonNull(browser.cookie(BrowserTokens.COOKIE));
    }

    private List<String> kept(String account) {
        return jdbc.sql("select token from known_browser where account = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private int failures(String subject) {
        return jdbc.sql("select failures from login_failure where subject = ?")
                .param(subject)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Test
    void whoLogsInAsSomebodyElseGetsNoFurtherGuesses() {
        Browser shared = browsers.anonymous();
        shared.login(owner, RIGHT);
        List<String> before = kept(owner);
        long begun = System.nanoTime();
        List<Integer> answers = new ArrayList<>();
        for (int login = 0; login < 4; login++) {
            assertThat(shared.login(colleague, RIGHT).header("Location")).doesNotContain("/login");
            for (int i = 0; i < 6; i++) {
                answers.add(call(shared, owner, "wrong" + login + i));
            }
        }
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        assertThat(answers).containsOnly(401, 429);
        assertThat(answers).filteredOn(status -> status == 401).hasSizeBetween(5, (int) (6 + seconds));
        assertThat(kept(owner)).isEqualTo(before).hasSize(1);
        assertThat(kept(colleague)).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatIsBeyondTheFreeTriesOfABrowserCountsForAccountAndAddressToo() {
        Browser browser = browsers.anonymous();
        browser.login(owner, RIGHT);
        browser.logout();
        Subjects anybody = Subjects.of(owner, "127.0.0.1");
        for (int i = 0; i < Pauses.FREE; i++) {
            assertThat(call(browser, owner, "wrong" + i)).isEqualTo(401);
        }
        assertThat(failures(anybody.account())).isZero();
        assertThat(failures(anybody.source())).isZero();
        jdbc.sql("update login_failure set last_at = last_at - interval '6' second")
                .update();
        assertThat(call(browser, owner, "wrong")).isEqualTo(401);
        assertThat(failures(anybody.account())).isOne();
        assertThat(failures(anybody.source())).isOne();
        jdbc.sql("update login_failure set last_at = last_at - interval '6' second")
                .update();
        assertThat(call(browser, owner, RIGHT)).isEqualTo(200);
        assertThat(failures(anybody.account())).as("the try that was right").isOne();
    }

    @Test
    void whoTookTheCookieAlongMakesItNoStrangersToItsOwner() {
        Browser own = browsers.anonymous();
        own.login(owner, RIGHT);
        String taken = cookie(own);
        own.login(colleague, RIGHT);
        String both = cookie(own);
        assertThat(both).endsWith("." + taken);
        Browser stranger = browsers.anonymous();
        for (int i = 0; i < 9; i++) {
            call(stranger, owner, "wrong" + i);
        }
        assertThat(call(stranger, owner, RIGHT)).isEqualTo(429);
        assertThat(call(browsers.anonymous(), owner, RIGHT, "Cookie", BrowserTokens.COOKIE + "=" + taken))
                .isEqualTo(200);
        own.login(owner, RIGHT);
        assertThat(cookie(own)).doesNotContain(taken).contains(both.substring(0, 64));
        assertThat(call(browsers.anonymous(), owner, RIGHT, "Cookie", BrowserTokens.COOKIE + "=" + taken))
                .as("worth nothing since its owner logged in anew")
                .isEqualTo(429);
    }

    @Test
    void theCookieIsNeverLong() {
        Browser shared = browsers.anonymous();
        for (int i = 0; i < 12; i++) {
            shared.login(person("many" + count + "x" + i), RIGHT);
        }
        assertThat(cookie(shared).split("[.]", -1)).hasSize(BrowserTokens.MOST);
    }
}
