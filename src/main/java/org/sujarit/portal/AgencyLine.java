package org.sujarit.portal;

import java.util.List;
import java.util.stream.Stream;

/** An agency with its published years, newest first. */
public record AgencyLine(String code, String name, List<Year> years) {

    /**
     * What of a year is published.
     *
     * @param edition which amended edition of the plan counts; 0 for none
     * @param rounds numbers of the monitoring rounds whose reports are there
     */
    public record Year(int fiscalYear, boolean plan, int edition, boolean report, List<Integer> rounds) {

        Year and(Year other) {
            return new Year(
                    fiscalYear,
                    plan || other.plan,
                    Math.max(edition, other.edition),
                    report || other.report,
                    Stream.concat(rounds.stream(), other.rounds.stream())
                            .sorted()
                            .toList());
        }
    }
}
