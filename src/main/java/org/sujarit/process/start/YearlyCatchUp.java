package org.sujarit.process.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the current year at start-up where it is missing: the machine may have been off on 1 October, and deploying a
 * new version of the process makes the engine forget a timer that is overdue.
 */
@Component
@Order(100)
public class YearlyCatchUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyCatchUp.class);

    private final OpeningFiscalYear opening;

    YearlyCatchUp(OpeningFiscalYear opening) {
        this.opening = opening;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            int opened = opening.openMissing();
            if (opened > 0) {
                LOG.info("opened the current fiscal year for {} agencies", opened);
            }
        } catch (RuntimeException told) {
            // Nobody's work may stand still for it; the officer can open the year, and the next start tries again.
            LOG.error("not every agency has its current fiscal year", told);
        }
    }
}
