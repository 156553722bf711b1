package org.sujarit.cycle;

import java.time.Clock;
import java.time.LocalDate;
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
     * @throws Refused when the agency is unknown or closed, the year lies beyond next year, or the cycle is there already
     */
    @Transactional
    public Cycle open(String agencyCode, FiscalYear fiscalYear, String actor) {
        Agency agency = agencies.findByCode(agencyCode)
                .orElseThrow(() -> Refused.field("agency", "agency.missing", agencyCode));
        agency.mustBeActive();
        FiscalYear current = FiscalYear.of(LocalDate.now(clock));
        if (fiscalYear.year() > current.next().year()) {
            throw Refused.field(
                    "fiscalYear",
                    "fiscal-year.too-far",
                    fiscalYear.toString(),
                    current.next().toString());
        }
        if (cycles.isThere(agencyCode, fiscalYear.year())) {
            throw Refused.field("fiscalYear", "cycle.exists", agency.name(), fiscalYear.toString());
        }
        mustBeFirst(agency, fiscalYear);
        Cycle cycle = cycles.saveAndFlush(new Cycle(agency, fiscalYear, opening(agency, fiscalYear), clock.instant()));
        trail.record(cycle.key(), actor, "cycle-opened", fiscalYear.toString());
        return cycle;
    }

    /**
     * Makes the year of a report that is taken in; no process runs for it, now or later.
     *
     * @param source where it comes from, for the audit entry
     * @throws Refused when the agency is unknown, the year is not over, or the cycle is there already
     */
    @Transactional
    public Cycle takeIn(String agencyCode, FiscalYear fiscalYear, String source, String actor) {
        Agency agency = mayBeTakenIn(agencyCode, fiscalYear);
        mustBeFirst(agency, fiscalYear);
        Cycle cycle =
                cycles.saveAndFlush(Cycle.takenIn(agency, fiscalYear, opening(agency, fiscalYear), clock.instant()));
        trail.record(cycle.key(), actor, "report-taken-in", source);
        return cycle;
    }

    /** @throws Refused when {@link #takeIn} would not take that year */
    @Transactional(readOnly = true)
    public Agency mayBeTakenIn(String agencyCode, FiscalYear fiscalYear) {
        Agency agency = agencies.findByCode(agencyCode)
                .orElseThrow(() -> Refused.field("agency", "agency.missing", agencyCode));
        // A year that still runs is opened and worked on here; a report of it cannot be there yet.
        if (!fiscalYear.last().isBefore(LocalDate.now(clock))) {
            throw Refused.field("fiscalYear", "intake.year.not-over", fiscalYear.toString());
        }
        if (cycles.isThere(agencyCode, fiscalYear.year())) {
            throw Refused.field("fiscalYear", "intake.year.exists", agency.name(), fiscalYear.toString());
        }
        return agency;
    }

    private int opening(Agency agency, FiscalYear fiscalYear) {
        return cycles.countByAgencyCodeAndFiscalYear(agency.code(), fiscalYear.year()) + 1;
    }

    /** Whoever opens a year of the agency in the same moment waits here; the database would make an error of the second. */
    private void mustBeFirst(Agency agency, FiscalYear fiscalYear) {
        agencies.forOpening(agency.code());
        if (cycles.isThere(agency.code(), fiscalYear.year())) {
            throw Refused.conflict("cycle.exists", agency.name(), fiscalYear.toString());
        }
    }
}
