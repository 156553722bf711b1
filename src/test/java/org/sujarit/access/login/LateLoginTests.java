package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Accounts;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** A login that is under way while its password is changed. */
@ApplicationTest
@Tag("database")
class LateLoginTests {

    private static final String OLD = AgencyFixture.PASSWORD;
    private static final String NEW = "another-good-one-7";

    private static int count;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private String person() {
        String person = "late" + ++count;
        accounts.person(person, "มาสาย", "", OLD, List.of());
        return person;
    }

    /** The change has ended what it found, and is not there for others yet. */
    private Browser.Answer loginDuring(Runnable change, Browser browser, String person) {
        return transaction
                .execute(status -> {
                    change.run();
                    var login = CompletableFuture.supplyAsync(() -> browser.login(person, OLD));
                    wait(login);
                    return login;
                })
                .join();
    }

    private static void wait(CompletableFuture<Browser.Answer> login) {
        try {
            login.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException underWay) {
            assertThat(login).isNotDone();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void change(String person) {
        var account = identity.createUserQuery().userId(person).singleResult();
        account.setPassword(NEW);
        identity.saveUser(account);
    }

    @Test
    void theOldPasswordOpensNothingThatOutlivesItsChange() {
        String person = person();
        Browser late = browsers.anonymous();
        Browser.Answer login = loginDuring(() -> change(person), late, person);
        assertThat(login.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith(BrowserTokens.COOKIE));
        assertThat(late.get("/api/tasks").status()).isEqualTo(401);
        assertThat(left(person)).isZero();
        assertThat(late.login(person, OLD).header("Location")).contains("/login");
        assertThat(late.login(person, NEW).header("Location")).doesNotContain("/login");
        assertThat(late.get("/api/tasks").status()).isEqualTo(200);
        assertThat(left(person)).isEqualTo(2);
    }

    @Test
    void anotherNameEndsNoLogin() {
        String person = person();
        Browser late = browsers.anonymous();
        loginDuring(
                () -> {
                    var account = identity.createUserQuery().userId(person).singleResult();
                    account.setFirstName("มาเร็ว");
                    identity.saveUser(account);
                },
                late,
                person);
        assertThat(late.get("/api/tasks").status()).isEqualTo(200);
        assertThat(left(person)).isEqualTo(2);
    }

    @Test
    void theEndOfTheAccountLeavesNothing() {
        String person = person();
        Browser late = browsers.anonymous();
        loginDuring(() -> identity.deleteUser(person), late, person);
        assertThat(late.get("/api/tasks").status()).isEqualTo(401);
        assertThat(left(person)).isZero();
    }

    /** Sessions and known browsers. */
    private long left(String person) {
        return jdbc.sql("select (select count(*) from spring_session where principal_name = :person)"
                        + " + (select count(*) from known_browser where account = :person)")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
