package org.sujarit.event;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the domain says what happened. */
@Component
public class Events {

    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Events(ApplicationEventPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Keeps it with the transaction that brings it about: both are there after the commit, or neither is.
     *
     * @param by user id of who did it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String by, Function<Happened, ? extends Event> event) {
        publisher.publishEvent(event.apply(new Happened(UUID.randomUUID(), clock.instant(), by)));
    }
}
