package org.sujarit.process.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.MonitoringPeriod;
import org.sujarit.document.OpeningRounds;
import org.sujarit.refusal.Refused;

/** Opens the monitoring rounds that ended of late, for every active agency. */
@Component
public class OpeningMissingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningMissingRounds.class);

    private final Agencies agencies;
    private final Cycles cycles;
    private final OpeningRounds opening;
    private final Processes processes;

    OpeningMissingRounds(Agencies agencies, Cycles cycles, OpeningRounds opening, Processes processes) {
        this.agencies = agencies;
        this.cycles = cycles;
        this.opening = opening;
        this.processes = processes;
    }

    /**
     * Opens each round for itself, so that no agency waits for the trouble of another.
     *
     * @return how many were opened; doing it twice opens nothing the second time
     * @throws IllegalStateException when some could not be opened; all others are open then
     */
    public int openMissing() {
        List<String> active = agencies.findByActiveTrueOrderByName().stream()
                .map(Agency::code)
                .toList();
        int opened = 0;
        List<String> failed = new ArrayList<>();
        List<Cycle> years = cycles.openOf(active);
        Map<Long, List<MonitoringPeriod>> missing = opening.missingIn(years);
        for (Cycle cycle : years) {
            try {
                opened += open(cycle, missing.getOrDefault(cycle.id(), List.of()));
            } catch (RuntimeException thrown) {
                LOG.error("a monitoring round of {} could not be opened", cycle.key(), thrown);
                failed.add(cycle.key());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("monitoring rounds could not be opened for " + failed);
        }
        return opened;
    }

    private int open(Cycle cycle, List<MonitoringPeriod> missing) {
        int opened = 0;
        for (MonitoringPeriod period : missing) {
            opened += isOpenedNow(cycle, period) ? 1 : 0;
        }
        return opened;
    }

    /** False where somebody, or another node, was first. */
    private boolean isOpenedNow(Cycle cycle, MonitoringPeriod period) {
        try {
            processes.openRoundByItself(cycle.id(), period.last());
            return true;
        } catch (Refused another) {
            return false;
        }
    }
}
