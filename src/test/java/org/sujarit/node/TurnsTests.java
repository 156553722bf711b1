package org.sujarit.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
@Tag("database")
@Tag("postgresql")
class TurnsTests {

    @Autowired
    private Turns turns;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void whoComesSecondWaitsUntilTheFirstIsDone() throws Exception {
        Turns.Turn first = turns.take("the test");
        Future<Turns.Turn> second = other.submit(() -> turns.take("the test"));
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
        first.close();
        second.get(10, TimeUnit.SECONDS).close();
    }

    @Test
    void turnsAtOtherThingsDoNotWait() throws Exception {
        Turns.Turn first = turns.take("the test");
        other.submit(() -> turns.take("another")).get(10, TimeUnit.SECONDS).close();
        first.close();
        assertThat(first).isNotNull();
    }
}
