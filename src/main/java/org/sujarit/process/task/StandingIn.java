package org.sujarit.process.task;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.NamingSubstitutes;

/** Names who stands in for deciders, or takes it back, and offers what waits to who may decide from now on. */
@Component
public class StandingIn {

    private final NamingSubstitutes naming;
    private final DecisionOffers offers;

    StandingIn(NamingSubstitutes naming, DecisionOffers offers) {
        this.naming = naming;
        this.offers = offers;
    }

    /**
     * @param agency code of the agency
     * @param year fiscal year, Buddhist Era
     * @throws org.sujarit.refusal.Refused unless nobody else may decide and the person is from outside the work
     */
    @Transactional
    public void name(String agency, int year, DecisionKind kind, String person, String administrator) {
        naming.name(agency + "/" + year, kind, person, administrator);
        offers.againIn(List.of(agency), administrator);
    }

    /** What they decided so far stands. */
    @Transactional
    public void withdraw(String agency, int year, DecisionKind kind, String person, String administrator) {
        naming.withdraw(agency + "/" + year, kind, person, administrator);
        offers.againIn(List.of(agency), administrator);
    }
}
