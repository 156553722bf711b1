package org.sujarit.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.event.Event;
import org.sujarit.event.Events;
import org.sujarit.refusal.Refused;

/** What each person was told, read and unread. */
@Component
public class Inbox {

    private static final int FIRST = 20;

    /** A condition on no value at all is not understood by every database. */
    private static final String NO_AGENCY = "";

    private final Notices notices;
    private final Events events;
    private final Clock clock;

    Inbox(Notices notices, Events events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Tells each of them once, however often the event is delivered and on however many nodes. */
    @Transactional(propagation = Propagation.MANDATORY)
    void give(Event event, Collection<String> people, News news) {
        if (people.isEmpty()) {
            return;
        }
        Set<String> untold = new HashSet<>(people);
        notices.told(people, event.happened().id(), news.occasion(), news.subject())
                .forEach(untold::remove);
        for (String person : untold) {
            Notice notice = notices.save(new Notice(event.happened().id(), person, news, clock.instant()));
            events.tell(event.happened().by(), happened -> new NoticeGiven(happened, notice.id()));
        }
    }

    /** Since this event, these things are no longer so for anybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(Event event, String subject, Collection<Occasion> occasions) {
        notices.settle(subject, occasions, event.happened().id(), clock.instant());
    }

    /** Since this event, these things are no longer so for one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(Event event, String subject, Collection<Occasion> occasions, String person) {
        notices.settleOf(person, subject, occasions, event.happened().id(), clock.instant());
    }

    /** @param unread how many the reader has not opened, however many of them are shown */
    public record First(List<Notice> notices, long unread) {}

    /** The first {@value #FIRST}: work that came back until it is sent again, then unread before read, newest first. */
    @Transactional(readOnly = true)
    public First first(Actor reader) {
        List<Told> told = notices.of(
                reader.id(), Occasion.visibleTo(reader), agenciesOf(reader), Occasion.RETURNED, Limit.of(FIRST));
        return new First(
                told.stream().map(Told::notice).toList(),
                told.isEmpty() ? 0 : told.get(0).unread());
    }

    /** Only the notices. */
    @Transactional(readOnly = true)
    public List<Notice> of(Actor reader) {
        return first(reader).notices();
    }

    /** @throws Refused when that person was told no such thing */
    @Transactional
    public Notice open(Long id, Actor reader) {
        Notice notice =
                notices.findByIdAndRecipient(id, reader.id()).orElseThrow(() -> Refused.missing("notice.missing"));
        notice.read(clock.instant());
        return notice;
    }

    /**
     * @param until what came later was not on the page yet that was read; the clock of another node may be ahead
     * @throws Refused when no page was made then
     */
    @Transactional
    public void readAll(Actor reader, Instant until) {
        Instant now = clock.instant();
        if (until.isBefore(Instant.EPOCH)) {
            throw Refused.because("request.unreadable");
        }
        notices.read(
                reader.id(), Occasion.visibleTo(reader), agenciesOf(reader), until.isAfter(now) ? now : until, now);
    }

    private static Collection<String> agenciesOf(Actor reader) {
        return reader.agencies().isEmpty() ? Set.of(NO_AGENCY) : reader.agencies();
    }
}
