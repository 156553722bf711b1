package org.sujarit.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UnderWayTests {

    private static final List<String> SUBJECTS = List.of("own", "account", "source");

    private final UnderWay underWay = new UnderWay();

    private static long in(Duration patience) {
        return System.nanoTime() + patience.toNanos();
    }

    @Test
    void whoeverIsAloneWaitsForNobody() {
        UnderWay.Turn turn = underWay.begin(SUBJECTS);

        assertThat(turn.standBack("account", in(Duration.ofMinutes(1)))).isFalse();
    }

    /** It was counted when this one asked, and is given back by now. */
    @Test
    void aTryThatEndedBeforeThisOneCouldWaitForItIsAskedForAgain() {
        UnderWay.Turn other = underWay.begin(SUBJECTS);
        UnderWay.Turn turn = underWay.begin(SUBJECTS);
        other.end();

        assertThat(turn.standBack("account", in(Duration.ofMinutes(1)))).isTrue();
    }

    @Test
    void aTryThatIsStillBeingCountedIsWaitedFor() throws Exception {
        UnderWay.Turn other = underWay.begin(SUBJECTS);
        UnderWay.Turn turn = underWay.begin(SUBJECTS);
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> turn.standBack("source", in(Duration.ofMinutes(1))));
        TimeUnit.MILLISECONDS.sleep(20);
        assertThat(waiting).isNotDone();
        other.end();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void ofTwoThatAreBothToldToWaitNeitherWaitsForTheOther() throws Exception {
        UnderWay.Turn first = underWay.begin(SUBJECTS);
        UnderWay.Turn second = underWay.begin(SUBJECTS);
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> first.standBack("own", in(Duration.ofMinutes(1))));

        assertThat(second.standBack("own", in(Duration.ofMinutes(1)))).isFalse();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whatGoesOnForTooLongIsNotWaitedFor() {
        underWay.begin(SUBJECTS);
        UnderWay.Turn turn = underWay.begin(SUBJECTS);

        assertThat(turn.standBack("own", in(Duration.ofMillis(30)))).isFalse();
    }
}
