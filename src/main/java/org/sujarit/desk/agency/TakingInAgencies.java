package org.sujarit.desk.agency;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Accounts;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** Takes in agencies and units: the agency's record, its tenant and its groups come into being together. */
@Component
class TakingInAgencies {

    /** The engine takes letters and digits in ids and nothing else. */
    private static final Pattern UNIT_ID = Pattern.compile("[a-zA-Z0-9]{2,64}");

    private final Agencies agencies;
    private final Accounts accounts;
    private final AuditTrail trail;

    TakingInAgencies(Agencies agencies, Accounts accounts, AuditTrail trail) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** @throws Refused when the code is taken, the name is missing or a text too long */
    @Transactional
    public void agency(Agency agency, String actor) {
        Reasons reasons = new Reasons();
        reasons.text("name", agency.name(), Longest.LINE);
        reasons.plain("name", agency.name());
        reasons.longest("location", agency.location(), Longest.LINE);
        reasons.plain("location", agency.location());
        reasons.refuseIfAny();
        if (agencies.findByCode(agency.code()).isPresent()) {
            throw Refused.field("code", "agency.exists", agency.code());
        }
        agencies.save(agency);
        accounts.agency(agency.code(), agency.name());
        trail.record(agency.code(), actor, "agency-taken-in", "");
    }

    /** @throws Refused when the agency is unknown, or the id is taken or has another shape */
    @Transactional
    public void unit(String agency, String id, String name, String actor) {
        Reasons reasons = new Reasons();
        reasons.text("name", name, Longest.NAME);
        reasons.plain("name", name);
        reasons.refuseIfAny();
        if (agencies.findByCode(agency).isEmpty()) {
            throw Refused.field("agency", "agency.missing", agency);
        }
        if (!UNIT_ID.matcher(id).matches()) {
            throw Refused.field("id", "unit.id.shape", id);
        }
        if (!accounts.unit(id, name, agency)) {
            throw Refused.field("id", "unit.exists", id);
        }
        trail.record(agency, actor, "unit-taken-in", id);
    }
}
