package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.CountedStatements;
import org.sujarit.testing.Deliveries;
import org.sujarit.testing.TestClock;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** What the work on one measure asks of the database: most of the time it takes is that. */
@ApplicationTest
class StatementsTests {

    /**
     * With what the test itself looks up; whoever adds to it has a reason. The last ones keep two events, deliver
     * them and give two notices; ten before them are the reminders of evidence. Two lock the measure while a piece of
     * evidence is attached, and three look before its approval, under the same lock, whether a change of its plan is open. One
     * holds the account of whoever is named owner, who would else be deleted in the same moment, and one asks whether who
     * attaches evidence is still of the measure's unit. Two ask whether the owner's two tasks were sent back.
     * Eleven look for proof before evidence is asked for, which spares the owner a task where it is all there.
     */
    private static final int MOST = 311;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    @AfterEach
    void goOnFromNow() {
        clock.reset();
    }

    @Test
    void aMeasureIsCarriedOutWithoutNeedlessQuestions() {
        clock.set(LocalDate.of(2026, 6, 15)); // late work has more to tell
        TestYear year = years.open(agencies.make(), 2569);
        year.run();
        year.carryOut("o41-1"); // what is asked only once is asked here
        deliveries.await();
        int sent = statements.duringWithDeliveries(() -> {
            year.carryOut("i7-1");
            deliveries.await();
        });
        assertThat(sent).isPositive().isLessThanOrEqualTo(MOST);
    }
}
