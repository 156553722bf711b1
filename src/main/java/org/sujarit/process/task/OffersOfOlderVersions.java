package org.sujarit.process.task;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks at the start whether decisions that an older version opened are offered to who may give them: it offered them to
 * everybody with the role. What was opened since is offered rightly and not looked at.
 */
@Component
@Order(40)
class OffersOfOlderVersions implements ApplicationRunner {

    /** The migration that came with the four-eyes rule as it is now. */
    private static final String SINCE = "24";

    private final DecisionOffers offers;
    private final Flyway flyway;

    OffersOfOlderVersions(DecisionOffers offers, Flyway flyway) {
        this.offers = offers;
        this.flyway = flyway;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> SINCE.equals(migration.getVersion().getVersion()))
                .map(MigrationInfo::getInstalledOn)
                .forEach(installed -> offers.againOpenedBefore(installed.toInstant()));
    }
}
