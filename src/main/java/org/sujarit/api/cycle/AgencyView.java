package org.sujarit.api.cycle;

import org.sujarit.agency.Agency;

/** An agency by its code and name. */
public record AgencyView(String code, String name) {

    public static AgencyView of(Agency agency) {
        return new AgencyView(agency.code(), agency.name());
    }
}
