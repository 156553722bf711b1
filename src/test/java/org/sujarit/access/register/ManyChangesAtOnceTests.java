package org.sujarit.access.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.AgencyFixture.TestAgency;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** Whoever changes roles and agencies in the same moment as others is let through, and each change is an entry. */
@ApplicationTest
@Tag("database")
class ManyChangesAtOnceTests {

    private static final int MANY = 8;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private TestAgency agency;
    private Browser administrator;

    @BeforeEach
    void makeAnAgency() {
        agency = agencies.make();
        administrator = browsers.administrator();
        administrator.engine("GET", "/group/count", null);
    }

    @Test
    void allRolesAndUnitsOfOnePersonAreGivenAtOnce() throws Exception {
        String person = agency.id("colleague");
        String chain = agency.code + "/people/" + person;
        int before = trail.entriesOf(chain).size();
        List<String> groups = Stream.concat(
                        Stream.of(agency.otherUnit),
                        Stream.of(Role.values())
                                .filter(role -> role != Role.STAFF)
                                .map(Role::group))
                .toList();
        List<Browser.Answer> answers = atOnce(groups.stream()
                .<Callable<Browser.Answer>>map(
                        group -> () -> administrator.engine("PUT", "/group/" + group + "/members/" + person, ""))
                .toList());
        assertThat(answers).extracting(Browser.Answer::status).containsOnly(204);
        assertThat(trail.intact(chain)).isTrue();
        assertThat(trail.entriesOf(chain).stream().skip(before))
                .filteredOn(entry -> entry.action().equals("group-joined"))
                .extracting(AuditEntry::detail)
                .containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void eightPeopleJoinAndLeaveAnAgencyAndAUnitAtOnce() throws Exception {
        TestAgency other = agencies.make();
        List<String> people = IntStream.range(0, MANY / 2)
                .mapToObj(number -> {
                    other.person("one" + number, Role.STAFF, other.unit);
                    return other.id("one" + number);
                })
                .toList();
        List<Callable<Browser.Answer>> changes = new ArrayList<>();
        people.forEach(person -> {
            changes.add(() -> administrator.engine("PUT", "/tenant/" + agency.code + "/user-members/" + person, ""));
            changes.add(() -> administrator.engine("DELETE", "/group/" + other.unit + "/members/" + person, null));
        });
        assertThat(atOnce(changes)).extracting(Browser.Answer::status).containsOnly(204);
        people.forEach(person -> {
            assertThat(actions(agency.code + "/people/" + person)).contains("agency-joined");
            assertThat(actions(other.code + "/people/" + person)).contains("group-left");
        });
    }

    /** Also where nothing is in it yet. */
    @Test
    void aChainTakesAllThatIsWrittenInTheSameMoment() throws Exception {
        String chain = agency.code + "/crowd";
        List<Callable<Integer>> writing = IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    for (int turn = 0; turn < MANY; turn++) {
                        String detail = number + " " + turn;
                        transaction.executeWithoutResult(status -> trail.record(chain, "somebody", "acted", detail));
                    }
                    return number;
                })
                .toList();
        atOnce(writing);
        assertThat(trail.intact(chain)).isTrue();
        assertThat(trail.entriesOf(chain))
                .extracting(AuditEntry::detail)
                .hasSize(MANY * MANY)
                .doesNotHaveDuplicates();
    }

    private List<String> actions(String chain) {
        assertThat(trail.intact(chain)).isTrue();
        return trail.entriesOf(chain).stream().map(AuditEntry::action).toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        List<T> answers = new ArrayList<>();
        try {
            for (Future<T> one : threads.invokeAll(calls)) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }
}
