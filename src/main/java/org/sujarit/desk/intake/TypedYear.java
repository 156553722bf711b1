package org.sujarit.desk.intake;

import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Refused;
import org.sujarit.thai.ThaiDigits;

/** A fiscal year as somebody types it, in Thai digits or others. */
final class TypedYear {

    private TypedYear() {}

    /** @throws Refused when it is no year */
    static FiscalYear of(String typed) {
        String ascii = ThaiDigits.toAscii(typed.strip());
        if (!ascii.matches("[0-9]{4}")) {
            throw Refused.field("fiscalYear", "fiscal-year.range", typed);
        }
        return new FiscalYear(Integer.parseInt(ascii));
    }
}
