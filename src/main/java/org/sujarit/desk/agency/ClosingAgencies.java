package org.sujarit.desk.agency;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.audit.AuditTrail;

/** Closes agencies that are no more, or were taken in by mistake, and opens them again. */
@Component
class ClosingAgencies {

    private final Agencies agencies;
    private final AuditTrail trail;

    ClosingAgencies(Agencies agencies, AuditTrail trail) {
        this.agencies = agencies;
        this.trail = trail;
    }

    /**
     * From now on the agency opens no year; one that is closed already stays so.
     *
     * @throws org.sujarit.refusal.Refused when there is no such agency
     */
    @Transactional
    public void close(String code, String actor) {
        Agency agency = agencies.get(code);
        if (agency.active()) {
            agency.retire();
            trail.record(code, actor, "agency-closed", "");
        }
    }

    /**
     * The agency opens years again; one that is open already stays so.
     *
     * @throws org.sujarit.refusal.Refused when there is no such agency
     */
    @Transactional
    public void reopen(String code, String actor) {
        Agency agency = agencies.get(code);
        if (!agency.active()) {
            agency.reopen();
            trail.record(code, actor, "agency-reopened", "");
        }
    }
}
