package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Actor;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.process.HandsInWork.Hand;
import org.sujarit.process.HandsInWork.Lived;
import org.sujarit.process.HandsInWork.Waiting;
import org.sujarit.process.WaysAround.Route;
import org.sujarit.process.WaysAround.Way;
import org.sujarit.process.task.UserTask;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;
import org.sujarit.testing.Pairs;
import org.sujarit.testing.Standing;

/**
 * Everybody has every role and tries by every route to decide on what they had a hand in: nobody is offered it, nothing
 * changes, and each try leaves an entry.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("once")
class OwnWorkTests extends ProcessTest {

    @Autowired
    private Browsers browsers;

    @Autowired
    private Standing standing;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private HandsInWork hands;

    @Autowired
    private JdbcClient jdbc;

    private Lived lived;
    private WaysAround around;

    @BeforeAll
    void letEveryKindOfDecisionWait() {
        lived = hands.live();
        rename("renamed");
        makeAnew("anew");
        around = new WaysAround(browsers, lived.agency, engine.getTaskService());
    }

    /** To what who approves is called. */
    private void rename(String person) {
        var identity = engine.getIdentityService();
        var user = identity.createUserQuery().userId(lived.agency.id(person)).singleResult();
        user.setFirstName("ผู้บริหาร");
        user.setLastName("คนใหม่");
        identity.saveUser(user);
    }

    /** The application gives no id twice, so the database has to be made to forget that it was given. */
    private void makeAnew(String person) {
        engine.getIdentityService().deleteUser(lived.agency.id(person));
        jdbc.sql("delete from former_id where id = ?")
                .param(lived.agency.id(person))
                .update();
        lived.agency.person(person, HandsInWork.EVERY_ROLE, lived.agency.unit);
    }

    private static Stream<Hand> hands() {
        return HandsInWork.all();
    }

    private static Stream<Way> ways() {
        return Pairs.of(hands().toList(), List.of(Route.values()), 5, Way::new);
    }

    @Test
    void thereAreMoreThanThirtyHandsAndEachDecisionIsTriedByEveryRoute() {
        assertThat(hands()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
        assertThat(hands().map(Hand::task).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(UserTask.values()).filter(UserTask::decides).toArray(UserTask[]::new));
        assertThat(ways().map(way -> way.hand().task() + " " + way.route()).distinct())
                .hasSize((int) Stream.of(UserTask.values())
                                .filter(UserTask::decides)
                                .count()
                        * Route.values().length);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nobodyDecidesOnTheirOwnWorkByAnyRoute(Way way) {
        Waiting waits = lived.at(way.hand().task());
        around.prepare(way, waits);
        try {
            Map<String, String> before = standing.of(waits.year());
            List<AuditEntry> entries = refused();
            Browser.Answer answer = around.tried(way, waits);
            assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
            assertThat(standing.of(waits.year())).isEqualTo(before);
            List<AuditEntry> added = new ArrayList<>(refused());
            added.removeAll(entries);
            String agencys = lived.agency.code + "/refused";
            assertThat(added)
                    .extracting(AuditEntry::stream)
                    .containsExactlyElementsOf(
                            way.route().byAdministrator()
                                    ? List.of(agencys, Actor.SYSTEM + "/refused")
                                    : List.of(agencys));
            assertThat(added).allSatisfy(entry -> {
                assertThat(entry.actor())
                        .isEqualTo(
                                way.route().byAdministrator()
                                        ? agencies.administrator()
                                        : lived.agency.id(way.hand().person()));
                assertThat(entry.detail()).contains(waits.task());
            });
        } finally {
            around.undo(way, waits);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void nobodyIsOfferedADecisionOnTheirOwnWork(Hand hand) {
        Waiting waits = lived.at(hand.task());
        Browser person = around.as(hand.person());
        assertThat(person.get("/api/tasks").body()).doesNotContain(waits.task());
        assertThat(person.get("/api/tasks/approvals").body()).doesNotContain(waits.task());
        String offered = "/task?candidateUser=" + lived.agency.id(hand.person()) + "&includeAssignedTasks=true";
        assertThat(person.engine("GET", offered, null).body()).startsWith("[").doesNotContain(waits.task());
        assertThat(around.decided(person, waits).body()).contains(freeOn(hand.task()));
    }

    /** The plain reviewer and manager never had a hand in anything, and the refusal names them. */
    private static String freeOn(UserTask task) {
        return task.doer() == UserTask.Doer.REVIEWER ? "reviewer" : "manager";
    }

    @Test
    void whoHadNoHandIsOfferedItAsBefore() {
        lived.all().forEach((task, waits) -> assertThat(
                        around.as(freeOn(task)).get("/api/tasks").body())
                .as(task.key())
                .contains(waits.task()));
    }

    /** Of the agency; and of administrators, who belong to none. */
    private List<AuditEntry> refused() {
        return Stream.of(lived.agency.code, Actor.SYSTEM)
                .flatMap(whose -> trail.entriesOf(whose + "/refused").stream())
                .toList();
    }
}
