package org.sujarit.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sujarit.audit.AuditTrail;

/**
 * What is decided on.
 *
 * @param key business key, as {@code bongti/2566/i7-1}, {@code bongti/2566/plan} or {@code bongti/2566/report}
 */
record Subject(String key) {

    private static final Pattern YEAR = Pattern.compile("([0-9]{1,9})(?:-[0-9]{1,9})?");

    boolean isPlan() {
        return key.equals(year() + "/plan");
    }

    /** Of the year or of one of its monitoring rounds: both tell of everything in it. */
    boolean isReport() {
        return key.equals(year() + "/report") || key.startsWith(year() + "/round-");
    }

    String year() {
        return AuditTrail.yearOf(key);
    }

    /** Buddhist Era; 0 where it names no year. */
    int fiscalYear() {
        String year = year().substring(year().indexOf('/') + 1);
        Matcher number = YEAR.matcher(year);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Code of the agency. */
    String agency() {
        return key.substring(0, key.indexOf('/'));
    }

    /** Whether that is a part of it, or it a part of that: a wish to give a measure up is about all of the measure. */
    boolean includes(String other) {
        return isReport()
                || key.equals(other)
                || (key.startsWith(other + "/") && !other.equals(year()))
                || other.startsWith(key + "/");
    }
}
