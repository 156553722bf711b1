package org.sujarit.desk.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.refusal.Refused;

/** The years somebody may read. */
@Component
class DashboardYears {

    private final Cycles cycles;
    private final Clock clock;

    DashboardYears(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /**
     * A year beside the others.
     *
     * @param ofAgency all years of its agency, the newest first
     * @param ofOthers of each other agency of the reader the year that is current there
     * @param today the day it is told of
     */
    record Chosen(Cycle year, List<Cycle> ofAgency, List<Cycle> ofOthers, LocalDate today) {}

    /** The year that runs now, of the first agency by name; else the newest there is. */
    Optional<Cycle> current(Actor reader) {
        List<Cycle> all = all(reader);
        return all.stream()
                .min(Comparator.comparing(one -> one.agency().name()))
                .map(first -> current(all, first.agency().code()));
    }

    /** @throws Refused when there is no such year, or it is another agency's */
    Chosen get(String agency, String year, Actor reader) {
        reader.mustBelongTo(agency);
        List<Cycle> all = all(reader);
        List<Cycle> own =
                all.stream().filter(one -> one.agency().code().equals(agency)).toList();
        Cycle chosen = own.stream()
                .filter(one -> one.key().equals(agency + "/" + year))
                .findFirst()
                .orElseThrow(() -> Refused.missing("access.not-your-agency"));
        List<Cycle> others = all.stream()
                .map(one -> one.agency().code())
                .filter(code -> !code.equals(agency))
                .distinct()
                .map(code -> current(all, code))
                .toList();
        return new Chosen(chosen, own, others, LocalDate.now(clock));
    }

    private List<Cycle> all(Actor reader) {
        return reader.agencies().isEmpty() ? List.of() : cycles.ofAgencies(reader.agencies());
    }

    private Cycle current(List<Cycle> all, String agency) {
        FiscalYear now = FiscalYear.of(LocalDate.now(clock));
        List<Cycle> own =
                all.stream().filter(one -> one.agency().code().equals(agency)).toList();
        return own.stream()
                .filter(one -> one.fiscalYear().equals(now))
                .findFirst()
                .orElse(own.get(0));
    }
}
