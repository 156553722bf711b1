package org.sujarit.notification;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.event.Event;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.remark.Remark;
import org.sujarit.remark.Remarks;
import org.sujarit.remark.event.ColleaguesMentioned;
import org.sujarit.remark.event.RemarkTakenBack;

/** Whoever is mentioned in a remark is told so while it stands and they are of the agency. */
@Component
class RemarkNews {

    private static final Set<Occasion> MENTIONED = EnumSet.of(Occasion.MENTIONED);

    private final Remarks remarks;
    private final Measures measures;
    private final People people;
    private final Inbox inbox;

    RemarkNews(Remarks remarks, Measures measures, People people, Inbox inbox) {
        this.remarks = remarks;
        this.measures = measures;
        this.people = people;
        this.inbox = inbox;
    }

    /** A measure that is planned anew takes its remarks with it. */
    @ApplicationModuleListener(id = "inbox.colleagues-mentioned")
    void on(ColleaguesMentioned event) {
        remarks.findById(event.remark()).filter(Remark::stands).ifPresent(remark -> tell(event, remark));
    }

    private void tell(Event event, Remark remark) {
        Measure measure = measures.get(remark.measureId());
        Set<String> here = people.among(remark.mentioned(), measure.agency()).stream()
                .map(People.Named::id)
                .collect(Collectors.toSet());
        // The newest remark on a measure is told in place of those before, which stand beside it.
        here.forEach(person -> inbox.settle(event, measure.key(), MENTIONED, person));
        inbox.give(event, here, News.of(Occasion.MENTIONED, measure).naming(remark.author()));
    }

    /** At once: whoever is mentioned by no other remark that stands is led to nothing. */
    @EventListener
    void on(RemarkTakenBack event) {
        Remark remark = remarks.findById(event.remark()).orElseThrow();
        Set<String> still = remarks.on(remark.measureId()).stream()
                .filter(Remark::stands)
                .flatMap(one -> one.mentioned().stream())
                .collect(Collectors.toSet());
        Measure measure = measures.get(remark.measureId());
        remark.mentioned().stream()
                .filter(person -> !still.contains(person))
                .forEach(person -> inbox.settle(event, measure.key(), MENTIONED, person));
    }
}
