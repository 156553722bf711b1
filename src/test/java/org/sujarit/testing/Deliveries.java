package org.sujarit.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened reaches its listeners a moment later. */
@Component
public class Deliveries {

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until every listener confirmed what it was told. */
    public void await() {
        Awaitility.await("deliveries")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> waiting() == 0);
    }

    /** How many deliveries are not confirmed yet. */
    public long waiting() {
        return jdbc.sql("select count(*) from event_publication")
                .query(Long.class)
                .single();
    }
}
