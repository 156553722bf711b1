package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.round.MonitoringRound;
import org.sujarit.round.MonitoringRounds;
import org.sujarit.round.RoundState;
import org.sujarit.round.event.RoundReturned;
import org.sujarit.round.event.RoundSubmitted;

/** What officers are told of the reports of monitoring rounds. */
@Component
class RoundNews {

    private final MonitoringRounds rounds;
    private final Cycles cycles;
    private final People people;
    private final Inbox inbox;

    RoundNews(MonitoringRounds rounds, Cycles cycles, People people, Inbox inbox) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.people = people;
        this.inbox = inbox;
    }

    /** Whoever submitted it has it back; where they are no officer any more, it waits for all. */
    @ApplicationModuleListener(id = "inbox.round-returned")
    void on(RoundReturned event) {
        MonitoringRound round = rounds.get(event.round());
        if (!EnumSet.of(RoundState.RETURNED, RoundState.REPORTING).contains(round.state())) {
            return;
        }
        Cycle cycle = cycles.get(round.cycleId());
        List<String> officers =
                people.officersOf(round.agency()).stream().map(People.Named::id).toList();
        inbox.give(
                event,
                Optional.ofNullable(round.preparer())
                        .filter(officers::contains)
                        .map(List::of)
                        .orElse(officers),
                News.ofRound(Occasion.ROUND_RETURNED, cycle, round.period().number()));
    }

    /** At once, as with a measure. */
    @EventListener
    void on(RoundSubmitted event) {
        inbox.settle(event, rounds.get(event.round()).key(), EnumSet.of(Occasion.ROUND_RETURNED));
    }
}
