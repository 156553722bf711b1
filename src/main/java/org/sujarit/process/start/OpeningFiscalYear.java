package org.sujarit.process.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;

/**
 * Opens the current fiscal year for every active agency that has not opened it yet. One that was taken back is not opened
 * again by itself: somebody did not want it, and the officer opens it when it is wanted.
 */
@Component
public class OpeningFiscalYear {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningFiscalYear.class);

    private final Agencies agencies;
    private final Cycles cycles;
    private final Processes processes;
    private final Clock clock;

    OpeningFiscalYear(Agencies agencies, Cycles cycles, Processes processes, Clock clock) {
        this.agencies = agencies;
        this.cycles = cycles;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Opens each year for itself, so that no agency waits for the trouble of another.
     *
     * @return how many cycles were opened; doing it twice opens nothing the second time
     * @throws IllegalStateException when some could not be opened; all others are open then
     */
    public int openMissing() {
        int year = FiscalYear.of(LocalDate.now(clock)).year();
        int opened = 0;
        List<String> failed = new ArrayList<>();
        for (Agency agency : agencies.findByActiveTrueOrderByName()) {
            try {
                opened += openIfMissing(agency.code(), year) ? 1 : 0;
            } catch (RuntimeException thrown) {
                if (cycles.countByAgencyCodeAndFiscalYear(agency.code(), year) > 0) {
                    continue; // somebody, or another node, was opening it in the same moment
                }
                LOG.error("the year {} of {} could not be opened", year, agency.code(), thrown);
                failed.add(agency.code());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the year " + year + " could not be opened for " + failed);
        }
        return opened;
    }

    private boolean openIfMissing(String agency, int year) {
        if (cycles.countByAgencyCodeAndFiscalYear(agency, year) > 0) {
            return false;
        }
        processes.openCycleByItself(agency, year);
        return true;
    }
}
