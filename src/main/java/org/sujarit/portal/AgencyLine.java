package org.sujarit.portal;

import java.util.List;

/** An agency with its published years, newest first. */
record AgencyLine(String code, String name, List<Year> years) {

    /** What of a year is published. */
    record Year(int fiscalYear, boolean plan, boolean report) {

        Year and(Year other) {
            return new Year(fiscalYear, plan || other.plan, report || other.report);
        }
    }
}
