package org.sujarit.agency;

import java.util.regex.Pattern;
import org.sujarit.refusal.Refused;

final class AgencyCode {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9]{1,31}");

    private AgencyCode() {}

    static String checked(String code) {
        if (!SHAPE.matcher(code).matches()) {
            throw Refused.field("agency", "agency.code.shape", code);
        }
        return code;
    }
}
