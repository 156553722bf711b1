package org.sujarit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.ApplicationTest;

/** Nobody fills a chain by trying: what is told grows by the minute and not by the try, and the sum stays true. */
@ApplicationTest
@Tag("database")
class RepeatedEntriesTests {

    private static final int FEW = 5;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private AuditTrail trail;

    @Autowired
    private LoneEntries entries;

    @Autowired
    private CountedEntries counted;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String chain;
    private RepeatedEntries now;

    @BeforeEach
    void takeAnEmptyChain() {
        chain = "repeated" + COUNT.incrementAndGet() + "/refused";
        now = after(Duration.ZERO);
    }

    /** The same on another clock, as on another node or later. */
    private RepeatedEntries after(Duration time) {
        return new RepeatedEntries(counted, trail, entries, Clock.offset(clock, time), FEW);
    }

    private void write(RepeatedEntries when, int times) {
        for (int turn = 0; turn < times; turn++) {
            write(when, chain, "somebody", "POST /x");
        }
    }

    private void write(RepeatedEntries when, String stream, String actor, String detail) {
        when.write(stream, actor, () -> trail.record(stream, actor, "refused", detail));
    }

    private List<String> told() {
        assertThat(trail.intact(chain)).isTrue();
        return trail.entriesOf(chain).stream()
                .map(entry -> entry.actor() + " " + entry.action() + " " + entry.detail())
                .toList();
    }

    @Test
    void aFewAreEntriesAndTheRestIsOneWithTheirNumber() {
        write(now, 12);
        assertThat(told()).hasSize(FEW).containsOnly("somebody refused POST /x");
        after(Duration.ofSeconds(40)).tellWhatIsOver();
        assertThat(told()).hasSize(FEW);
        after(Duration.ofMinutes(2)).tellWhatIsOver();
        after(Duration.ofMinutes(3)).tellWhatIsOver();
        assertThat(told()).hasSize(FEW + 1).endsWith("somebody repeated 7");
    }

    @Test
    void theNextTryAfterTheMinuteTellsTheRestFirst() {
        write(now, 7);
        write(after(Duration.ofMinutes(2)), 1);
        assertThat(told()).hasSize(FEW + 2).endsWith("somebody repeated 2", "somebody refused POST /x");
    }

    @Test
    void whoTriesLittleIsToldAsEver() {
        write(now, FEW);
        after(Duration.ofMinutes(2)).tellWhatIsOver();
        assertThat(told()).hasSize(FEW).containsOnly("somebody refused POST /x");
        assertThat(left()).isZero();
    }

    @Test
    void othersAreCountedByThemselves() {
        write(now, 12);
        write(now, chain, "somebodyElse", "POST /y");
        assertThat(told()).hasSize(FEW + 1).endsWith("somebodyElse refused POST /y");
        write(now, chain + "2", "somebody", "POST /x");
        assertThat(trail.entriesOf(chain + "2")).hasSize(1);
    }

    @Test
    void aClockThatWasAheadCountsForNobodyLater() {
        write(after(Duration.ofDays(400)), 12);
        write(now, 1);
        assertThat(told()).endsWith("somebody repeated 7", "somebody refused POST /x");
    }

    @Test
    void nothingOfManyInTheSameMomentIsLost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> trying = () -> {
            write(now, 10);
            return true;
        };
        try {
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(8, trying))) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        after(Duration.ofMinutes(5)).tellWhatIsOver();
        int sum = 0;
        for (AuditEntry entry : trail.entriesOf(chain)) {
            sum += entry.action().equals("refused") ? 1 : Integer.parseInt(entry.detail());
        }
        assertThat(sum).isEqualTo(80);
        assertThat(told()).hasSizeLessThan(40);
        assertThat(left()).isZero();
    }

    private long left() {
        return jdbc.sql("select count(*) from repeated_entry where stream = ?")
                .param(chain)
                .query(Long.class)
                .single();
    }
}
