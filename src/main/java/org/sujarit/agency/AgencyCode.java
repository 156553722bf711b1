package org.sujarit.agency;

import java.util.Set;
import java.util.regex.Pattern;
import org.sujarit.refusal.Refused;

final class AgencyCode {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9]{1,31}");

    /** First parts of audit chains that belong to no agency; an agency of that code would read them. */
    static final Set<String> RESERVED = Set.of("system", "people", "installation");

    private AgencyCode() {}

    static String checked(String code) {
        if (!SHAPE.matcher(code).matches()) {
            throw Refused.field("agency", "agency.code.shape", code);
        }
        if (RESERVED.contains(code)) {
            throw Refused.field("agency", "agency.code.reserved", code);
        }
        return code;
    }
}
