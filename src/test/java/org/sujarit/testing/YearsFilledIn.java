package org.sujarit.testing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.sujarit.catalogue.AddingYears;
import org.sujarit.catalogue.Catalogues;
import org.sujarit.catalogue.Family;

/**
 * Somebody has filled in the ITA years most tests live in: they ask what 2566 asked. Of 2569 there is what came with the
 * application.
 */
@Component
@Order(20)
class YearsFilledIn implements ApplicationRunner {

    private static final int READ = 2566;
    private static final int NOT_THERE = 2570;

    private final Catalogues catalogues;
    private final AddingYears adding;

    YearsFilledIn(Catalogues catalogues, AddingYears adding) {
        this.catalogues = catalogues;
        this.adding = adding;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var items = new AddingYears.Typed(adding.lines(catalogues.of(READ)), "o42", "o43");
        for (int year = READ + 1; year < READ + 3; year++) {
            adding.rewrite(Family.NACC, year, items, false, "tests");
        }
        if (catalogues.find(Family.NACC, NOT_THERE).isEmpty()) {
            adding.copy(Family.NACC, READ, NOT_THERE, "tests");
        }
    }
}
