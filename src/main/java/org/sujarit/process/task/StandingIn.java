package org.sujarit.process.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.NamingSubstitutes;

/** Names who stands in for deciders, or takes it back, and offers what waits to who may decide from now on. */
@Component
public class StandingIn {

    private final NamingSubstitutes naming;
    private final DecisionOffers offers;
    private final Cycles cycles;

    StandingIn(NamingSubstitutes naming, DecisionOffers offers, Cycles cycles) {
        this.naming = naming;
        this.offers = offers;
        this.cycles = cycles;
    }

    /**
     * @param agency code of the agency
     * @param year fiscal year, Buddhist Era
     * @throws Refused unless the year goes on, nobody else may decide and the person is from outside the work
     */
    @Transactional
    public void name(String agency, int year, DecisionKind kind, String person, String administrator) {
        Cycle cycle = cycles.find(agency, year)
                .filter(one -> !one.state().isOver())
                .orElseThrow(() -> Refused.field("year", "substitute.no-such-year", String.valueOf(year)));
        naming.name(cycle.key(), kind, person, administrator);
        offers.againIn(List.of(agency), administrator);
    }

    /** What they decided so far stands. */
    @Transactional
    public void withdraw(String agency, int year, DecisionKind kind, String person, String administrator) {
        naming.withdraw(
                cycles.find(agency, year).map(Cycle::key).orElse(agency + "/" + year), kind, person, administrator);
        offers.againIn(List.of(agency), administrator);
    }
}
