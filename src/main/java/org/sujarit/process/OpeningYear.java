package org.sujarit.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;

/** Opens the current fiscal year for every active agency that has not opened it yet. */
@Component
public class OpeningYear {

    private final Agencies agencies;
    private final Cycles cycles;
    private final Processes processes;
    private final Clock clock;

    OpeningYear(Agencies agencies, Cycles cycles, Processes processes, Clock clock) {
        this.agencies = agencies;
        this.cycles = cycles;
        this.processes = processes;
        this.clock = clock;
    }

    /** @return how many cycles were opened; doing it twice opens nothing the second time */
    @Transactional
    public int openMissing() {
        int year = FiscalYear.of(LocalDate.now(clock)).year();
        int opened = 0;
        for (Agency agency : agencies.findByActiveTrueOrderByName()) {
            if (!cycles.existsByAgencyCodeAndFiscalYear(agency.code(), year)) {
                processes.openCycle(agency.code(), year);
                opened++;
            }
        }
        return opened;
    }
}
