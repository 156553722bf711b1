package org.sujarit.event;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.metrics.Figure;

/** What an operator watches of the events: those that stay are told to nobody. */
@Configuration(proxyBeanMethods = false)
class QueueFigure {

    @Bean
    Figure eventsWaitingFigure(JdbcClient jdbc) {
        return new Figure("sujarit.events.waiting", "events that are not delivered yet", () -> jdbc.sql(
                        "select count(*) from event_publication where completion_date is null")
                .query(Long.class)
                .single());
    }
}
