package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.Browser;
import org.sujarit.testing.Browsers;

/** A browser asks several things at once, and each may add to the same session. */
@ApplicationTest
@Tag("database")
class ParallelRequestsTests {

    private static final int AT_ONCE = 8;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    /** The first request to Camunda's web apps adds who is logged in there, and their token. */
    @RepeatedTest(5)
    void allAreAnsweredThatAddTheSameToASessionAtOnce() throws Exception {
        agencies.administrator();
        Browser browser = browsers.of(agencies.make(), "staff1");
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<Integer> request = () -> {
            start.await();
            return browser.get("/camunda/app/welcome/default/").status();
        };
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Integer> answered : threads.invokeAll(Collections.nCopies(AT_ONCE, request))) {
                assertThat(answered.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(browser.get("/api/tasks").status()).isEqualTo(200);
    }

    /** As two nodes do, each of which has read the session before the other wrote. */
    @Test
    void ofTwoWhoAddTheSameTheLaterCountsAndNothingElseIsLost() {
        theLaterCounts(sessions);
    }

    private static <S extends Session> void theLaterCounts(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        S one = sessions.findById(session.getId());
        S other = sessions.findById(session.getId());
        one.setAttribute("same", "first");
        one.setAttribute("mine", "one");
        other.setAttribute("same", "second");
        other.setAttribute("other", "two");
        sessions.save(one);
        sessions.save(other);
        S read = sessions.findById(session.getId());
        assertThat(read.<String>getAttribute("same")).isEqualTo("second");
        assertThat(read.<String>getAttribute("mine")).isEqualTo("one");
        assertThat(read.<String>getAttribute("other")).isEqualTo("two");
        sessions.deleteById(session.getId());
    }
}
