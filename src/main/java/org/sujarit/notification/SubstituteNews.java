package org.sujarit.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.event.Event;
import org.sujarit.review.DecisionKind;
import org.sujarit.review.SubstituteNamed;
import org.sujarit.review.SubstituteWithdrawn;
import org.sujarit.review.Substitutes;

/** Whoever stands in for others is told so, by whom, and when it ends. */
@Component
class SubstituteNews {

    private final Substitutes substitutes;
    private final Cycles cycles;
    private final Inbox inbox;

    SubstituteNews(Substitutes substitutes, Cycles cycles, Inbox inbox) {
        this.substitutes = substitutes;
        this.cycles = cycles;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.substitute-named")
    void on(SubstituteNamed event) {
        inbox.settle(event, event.year(), EnumSet.of(withdrawn(event.kind())), event.person());
        if (standsIn(event.year(), event.kind(), event.person())) {
            tell(event, event.person(), named(event.kind()), event.year());
        }
    }

    @ApplicationModuleListener(id = "inbox.substitute-withdrawn")
    void on(SubstituteWithdrawn event) {
        inbox.settle(event, event.year(), EnumSet.of(named(event.kind())), event.person());
        if (!standsIn(event.year(), event.kind(), event.person())) {
            tell(event, event.person(), withdrawn(event.kind()), event.year());
        }
    }

    /** Between naming and telling it may have been taken back, and the other way round. */
    private boolean standsIn(String year, DecisionKind kind, String person) {
        return substitutes.of(year, kind).contains(person);
    }

    private void tell(Event event, String person, Occasion occasion, String year) {
        String[] parts = year.split("/", 2);
        Optional<Cycle> cycle = cycles.find(parts[0], FiscalYear.ofKey(year).year());
        cycle.ifPresent(one -> inbox.give(
                event,
                List.of(person),
                News.of(occasion, one).naming(event.happened().by())));
    }

    private static Occasion named(DecisionKind kind) {
        return kind == DecisionKind.REVIEW ? Occasion.SUBSTITUTE_REVIEWER_NAMED : Occasion.SUBSTITUTE_MANAGER_NAMED;
    }

    private static Occasion withdrawn(DecisionKind kind) {
        return kind == DecisionKind.REVIEW
                ? Occasion.SUBSTITUTE_REVIEWER_WITHDRAWN
                : Occasion.SUBSTITUTE_MANAGER_WITHDRAWN;
    }
}
