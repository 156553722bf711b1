package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.cycle.CycleState;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.YearFixture;

@ApplicationTest
@Tag("database")
class YearTests {

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Test
    void aYearGoesFromOpeningToItsPublishedReport() {
        var year = years.open(agencies.make(), 2569);
        year.run();
        year.carryOut("i7-1");
        assertThat(year.now().state()).isEqualTo(CycleState.RUNNING);
        year.carryOut("o41-1");
        year.report();
        assertThat(year.now().state()).isEqualTo(CycleState.CLOSED);
    }
}
