package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.event.WithdrawalRefused;
import org.sujarit.cycle.event.YearWithdrawn;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** What people are told of a year that is taken back: all that they were told of it before is settled. */
@Component
class WithdrawalNews {

    private final Cycles cycles;
    private final Measures measures;
    private final People people;
    private final Inbox inbox;

    WithdrawalNews(Cycles cycles, Measures measures, People people, Inbox inbox) {
        this.cycles = cycles;
        this.measures = measures;
        this.people = people;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.year-withdrawn")
    void on(YearWithdrawn event) {
        Cycle cycle = cycles.get(event.cycle());
        List<Measure> ended = measures.findByCycleIdOrderByOrdinal(cycle.id());
        inbox.settle(event, cycle.key(), EnumSet.of(Occasion.PLAN_RETURNED, Occasion.REPORT_RETURNED));
        ended.forEach(measure -> inbox.settle(event, measure.key(), Occasion.OF_WORK));
        Set<String> told = new TreeSet<>();
        people.officersOf(cycle.agency().code()).forEach(officer -> told.add(officer.id()));
        ended.stream().map(Measure::owner).filter(Objects::nonNull).forEach(told::add);
        inbox.give(event, told, News.of(Occasion.YEAR_WITHDRAWN, cycle));
    }

    @ApplicationModuleListener(id = "inbox.withdrawal-refused")
    void on(WithdrawalRefused event) {
        inbox.give(event, List.of(event.askedBy()), News.of(Occasion.WITHDRAWAL_REFUSED, cycles.get(event.cycle())));
    }
}
