package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the application acknowledged survives a kill -9 in the midst of requests; what it did not is there or not, whole. */
class KilledProcessIT {

    /** And one more at the end, in the midst of a decision. A drill asks for more. */
    private static final int KILLS = Integer.getInteger("sujarit.test.kills", 1);

    private static final int STEPS_BETWEEN = 3;
    private static final int LOOKS = 4;

    @TempDir
    private Path directory;

    private final Diary diary = new Diary();
    private RunningJar jar;
    private Reckoning reckoning;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        jar = new RunningJar(directory);
        reckoning = new Reckoning(diary, jar, jar.database(), "sa");
        jar.start(head());
    }

    @AfterEach
    void end() throws InterruptedException {
        jar.kill();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        int inFlight = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            inFlight += workUntilKilled(diary::length, STEPS_BETWEEN, kill % 2 == 0) ? 1 : 0;
            jar.start(head());
            reckoning.everyAcknowledgedStepIsThere();
            reckoning.tasksAndMeasuresAgree();
        }
        assertThat(inFlight).as("kills with a completion under way").isGreaterThanOrEqualTo(KILLS / 2);
        workUntilKilled(diary.decisions::size, 1, false);
        reckoning.auditChainsAndDecisionsAreWhole();
        deliverWhatIsLeft();
        reckoning.whatHappenedIsToldOnce();
        reckoning.noJobIsLeftFailed();
        System.out.printf(
                "%d kills, %d of them with a completion under way; acknowledged: %d tasks, %d drafts, %d uploads,"
                        + " %d decisions%n",
                KILLS + 1,
                inFlight,
                diary.finished.size(),
                diary.drafts.size(),
                diary.uploads.size(),
                diary.decisions.size());
    }

    private TestPerson head() {
        return new TestPerson("head", jar.address());
    }

    /**
     * Four people's requests are under way at the moment it is killed.
     *
     * @param completing whether to wait for the moment in which the completion of a task was sent and not answered
     * @return whether one was
     */
    private boolean workUntilKilled(IntSupplier counted, int more, boolean completing) throws InterruptedException {
        int goal = counted.getAsInt() + more;
        TestCrew crew = TestCrew.atWork(diary, jar.address());
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while ((counted.getAsInt() < goal || (completing && diary.underWay.get() == 0)) && System.nanoTime() < end) {
            Thread.sleep(completing ? 0 : 10, 500_000);
        }
        if (!completing) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(500));
        }
        boolean wasCompleting = diary.underWay.get() > 0;
        jar.kill();
        crew.end();
        assertThat(counted.getAsInt()).as("acknowledged steps").isGreaterThanOrEqualTo(goal);
        return wasCompleting;
    }

    /** Also what was not delivered yet when it was killed. */
    private void deliverWhatIsLeft() throws Exception {
        for (int look = 0; look < LOOKS && reckoning.undelivered() > 0; look++) {
            jar.start(head());
            Thread.sleep(TimeUnit.SECONDS.toMillis(5));
            jar.kill();
        }
    }
}
