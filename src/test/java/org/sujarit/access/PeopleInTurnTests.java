package org.sujarit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;

/** Many give one person work at once; whoever takes that person away waits for all of them. */
@ApplicationTest
@Tag("database")
@Tag("postgresql")
class PeopleInTurnTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private PeopleInTurn turns;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void workDoesNotWaitForOtherWorkButAChangeDoes() throws Exception {
        String person = agencies.make().id("staff1");
        CompletableFuture<String> change = transaction.execute(status -> {
            assertThat(turns.isKept(person)).isTrue();
            CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> turns.workFor(person, () -> "given"));
            assertThat(work.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo("given");
            CompletableFuture<String> waiting =
                    CompletableFuture.supplyAsync(() -> turns.changeOf(person, () -> "changed"));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(1, TimeUnit.SECONDS));
            return waiting;
        });
        assertThat(Objects.requireNonNull(change).get(20, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    /** A password that changes and a login with the old one: what either leaves the other has to find. */
    @Test
    void whatIsLookedAtAndThenWrittenIsDoneOneByOne() throws Exception {
        String person = agencies.make().id("staff1");
        CompletableFuture<Boolean> other = transaction.execute(status -> {
            assertThat(turns.isKeptAlone(person)).isTrue();
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(
                    () -> Boolean.TRUE.equals(transaction.execute(its -> turns.isKeptAlone(person))));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(1, TimeUnit.SECONDS));
            return waiting;
        });
        assertThat(Objects.requireNonNull(other).get(20, TimeUnit.SECONDS)).isTrue();
    }
}
