package org.sujarit.cycle;

import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Refused;

/** Opens the year of an agency, once. */
@Component
public class OpeningCycles {

    private final Agencies agencies;
    private final Cycles cycles;
    private final AuditTrail trail;
    private final Clock clock;

    OpeningCycles(Agencies agencies, Cycles cycles, AuditTrail trail, Clock clock) {
        this.agencies = agencies;
        this.cycles = cycles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws Refused when the agency is unknown, the year lies beyond next year, or the cycle is there already
     */
    @Transactional
    public Cycle open(String agencyCode, FiscalYear fiscalYear, String actor) {
        Agency agency = agencies.findByCode(agencyCode)
                .orElseThrow(() -> Refused.field("agency", "agency.missing", agencyCode));
        FiscalYear current = FiscalYear.of(java.time.LocalDate.now(clock));
        if (fiscalYear.year() > current.next().year()) {
            throw Refused.field(
                    "fiscalYear",
                    "fiscal-year.too-far",
                    fiscalYear.toString(),
                    current.next().toString());
        }
        if (cycles.existsByAgencyCodeAndFiscalYear(agencyCode, fiscalYear.year())) {
            throw second(agency, fiscalYear);
        }
        Cycle cycle = save(agency, fiscalYear);
        trail.record(cycle.key(), actor, "cycle-opened", fiscalYear.toString());
        return cycle;
    }

    private Cycle save(Agency agency, FiscalYear fiscalYear) {
        try {
            return cycles.saveAndFlush(new Cycle(agency, fiscalYear, clock.instant()));
        } catch (DataIntegrityViolationException taken) { // two people opened it in the same moment
            throw second(agency, fiscalYear);
        }
    }

    private static Refused second(Agency agency, FiscalYear fiscalYear) {
        return Refused.field("fiscalYear", "cycle.exists", agency.name(), fiscalYear.toString());
    }
}
