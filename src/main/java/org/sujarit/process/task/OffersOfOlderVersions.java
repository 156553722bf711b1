package org.sujarit.process.task;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks at the start whether open decisions are offered to who may give them: older versions offered them to all. */
@Component
@Order(40)
class OffersOfOlderVersions implements ApplicationRunner {

    private final DecisionOffers offers;

    OffersOfOlderVersions(DecisionOffers offers) {
        this.offers = offers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offers.againEverywhere();
    }
}
