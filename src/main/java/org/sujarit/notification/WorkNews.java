package org.sujarit.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.cycle.Cycles;
import org.sujarit.cycle.event.WorkGivenBack;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.measure.event.OwnerLeft;

/** An agency's officers are told whose work waits for somebody else, because people or their duties changed. */
@Component
class WorkNews {

    private final Measures measures;
    private final Cycles cycles;
    private final People people;
    private final Inbox inbox;

    WorkNews(Measures measures, Cycles cycles, People people, Inbox inbox) {
        this.measures = measures;
        this.cycles = cycles;
        this.people = people;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(id = "inbox.work-given-back")
    void on(WorkGivenBack event) {
        News about = event.measure() == null
                ? News.of(Occasion.WORK_GIVEN_BACK, cycles.get(event.cycle()))
                : News.of(Occasion.WORK_GIVEN_BACK, measures.get(event.measure()));
        News news = about.naming(event.person());
        inbox.give(event, ids(people.officersOf(about.subject().split("/", 2)[0]), event.person()), news);
    }

    @ApplicationModuleListener(id = "inbox.owner-left")
    void on(OwnerLeft event) {
        Measure measure = measures.get(event.measure());
        if (event.owner().equals(measure.owner()) && !measure.state().closed()) {
            List<People.Named> told = Stream.concat(
                            people.officersOf(measure.agency()).stream(), people.headsOf(measure.unit()).stream())
                    .toList();
            inbox.give(event, ids(told, event.owner()), News.of(Occasion.OWNER_LEFT, measure));
        }
    }

    private static List<String> ids(List<People.Named> told, String butNot) {
        return told.stream()
                .map(People.Named::id)
                .filter(person -> !person.equals(butNot))
                .toList();
    }
}
