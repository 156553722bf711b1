package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Accounts;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** An installation whose last administrator goes can be helped by nobody. */
@ApplicationTest
@Tag("database")
class LastAdministratorTests {

    private static final String GROUP = Role.ADMINISTRATOR.group();

    private static int count;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browsers browsers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    private List<String> others;
    private String only;
    private Browser browser;

    @BeforeEach
    void leaveOne() {
        agencies.administrator();
        others = administrators();
        only = "onlyadministrator" + ++count;
        accounts.person(only, "คนเดียว", "", AgencyFixture.PASSWORD, List.of(GROUP));
        others.forEach(other -> jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = ? and USER_ID_ = ?")
                .params(GROUP, other)
                .update());
        browser = in(only);
    }

    @AfterEach
    void giveBack() {
        others.forEach(other -> identity.createMembership(other, GROUP));
        administrators().stream()
                .filter(one -> !others.contains(one))
                .forEach(one -> identity.deleteMembership(one, GROUP));
    }

    private Browser in(String person) {
        Browser in = browsers.anonymous();
        assertThat(in.login(person, AgencyFixture.PASSWORD).header("Location")).endsWith("/home");
        return in;
    }

    private List<String> administrators() {
        return identity.createUserQuery().memberOfGroup(GROUP).list().stream()
                .map(user -> user.getId())
                .toList();
    }

    private static String membership(String person) {
        return "/group/" + GROUP + "/members/" + person;
    }

    private void isKept(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(only).contains("camunda-admin");
        assertThat(administrators()).containsExactly(only);
        assertThat(identity.createUserQuery().userId(only).count()).isOne();
    }

    @Test
    void theLastOneIsNotDeletedAndIsToldWhatToDoFirst() {
        isKept(browser.engine("DELETE", "/user/" + only, null));
        assertThat(browser.engine("DELETE", "/user/" + only, null).body()).contains("กรุณาเพิ่มผู้อื่น");
        assertThat(browser.get("/camunda/app/tasklist/default/").status())
                .as("nobody is sent to the set-up page")
                .isEqualTo(200);
    }

    @Test
    void theLastOneDoesNotLeaveTheAdministrators() {
        isKept(browser.engine("DELETE", membership(only), null));
    }

    /** Listeners, scripts and our own code come through there too. */
    @Test
    void theApplicationItselfIsNoWayAround() {
        assertThatThrownBy(() -> identity.deleteUser(only)).satisfies(this::saysSo);
        assertThatThrownBy(() -> identity.deleteMembership(only, GROUP)).satisfies(this::saysSo);
        assertThat(administrators()).containsExactly(only);
    }

    private void saysSo(Throwable thrown) {
        assertThat(Refused.in(thrown).orElseThrow().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("leaving.administrator");
    }

    @Test
    void somebodyWhoCannotLogInIsNoOtherAdministrator() {
        var account = identity.newUser(only + "x");
        identity.saveUser(account);
        identity.createMembership(only + "x", GROUP);
        assertThat(browser.engine("DELETE", membership(only), null).status()).isEqualTo(403);
        assertThat(browser.engine("DELETE", "/user/" + only + "x", null).status())
                .isEqualTo(204);
        assertThat(administrators()).containsExactly(only);
    }

    @Test
    void whoIsNotTheLastMayGo() {
        accounts.person(only + "2", "อีกคน", "", AgencyFixture.PASSWORD, List.of(GROUP));
        assertThat(browser.engine("DELETE", membership(only), null).status()).isEqualTo(204);
        assertThat(administrators()).containsExactly(only + "2");
        assertThat(browser.engine("DELETE", "/user/" + only, null).status()).isEqualTo(403);
        assertThat(in(only + "2").engine("DELETE", "/user/" + only, null).status())
                .isEqualTo(204);
    }

    @RepeatedTest(4)
    void ofTwoWhoRemoveEachOtherInTheSameMomentOneStays() {
        String second = only + "2";
        accounts.person(second, "อีกคน", "", AgencyFixture.PASSWORD, List.of(GROUP));
        Browser other = in(second);
        other.get("/camunda/app/welcome/default/");
        browser.get("/camunda/app/welcome/default/");
        CyclicBarrier start = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> together(start, browser, "/user/" + second));
        var two = CompletableFuture.supplyAsync(() -> together(start, other, membership(only)));
        assertThat(List.of(one.join(), two.join())).contains(204).containsAnyOf(401, 403);
        assertThat(administrators()).hasSize(1);
    }

    private static int together(CyclicBarrier start, Browser browser, String path) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return browser.engine("DELETE", path, null).status();
    }
}
