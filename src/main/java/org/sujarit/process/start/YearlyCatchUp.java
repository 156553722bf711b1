package org.sujarit.process.start;

import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the current year and the monitoring rounds that ended at start-up where they are missing: the machine may have
 * been off on that day, and deploying a new version of a process makes the engine forget a timer that is overdue.
 */
@Component
@Order(100)
public class YearlyCatchUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyCatchUp.class);

    private final OpeningFiscalYear years;
    private final OpeningMissingRounds rounds;

    YearlyCatchUp(OpeningFiscalYear years, OpeningMissingRounds rounds) {
        this.years = years;
        this.rounds = rounds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        open("current fiscal year", years::openMissing);
        open("monitoring rounds that ended", rounds::openMissing);
    }

    /** Nobody's work may stand still for it; the officer can open the year, and the next start tries again. */
    private static void open(String what, IntSupplier opening) {
        try {
            int opened = opening.getAsInt();
            if (opened > 0) {
                LOG.info("opened the {}: {}", what, opened);
            }
        } catch (RuntimeException told) {
            LOG.error("not every agency has its {}", what, told);
        }
    }
}
