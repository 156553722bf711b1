package org.sujarit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what somebody does over and over in one chain within a minute, for all nodes. */
@Component
class CountedEntries {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** A time that is far ahead, as of a clock that was wrong, would count forever. */
    private static final String RUNNING = " since > :begin and since <= :ahead";

    private static final String ONE = " where stream = :stream and actor = :actor";

    private static final String READ = "select stream, actor, since, times from repeated_entry";

    private final JdbcClient jdbc;

    CountedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often it was done in the minute that began then. */
    record Run(String stream, String actor, Timestamp since, int times) {

        private static Run of(ResultSet row, int number) throws SQLException {
            return new Run(row.getString(1), row.getString(2), row.getTimestamp(3), row.getInt(4));
        }
    }

    /** Counts once more; false when no minute runs. Of several in the same instant one waits for the other. */
    boolean count(String stream, String actor, Clock clock) {
        return jdbc.sql("update repeated_entry set times = times + 1" + ONE + " and" + RUNNING)
                        .param("stream", stream)
                        .param("actor", actor)
                        .params(window(clock))
                        .update()
                > 0;
    }

    void begin(String stream, String actor, Clock clock) {
        jdbc.sql("insert into repeated_entry (stream, actor, since, times) values (?, ?, ?, 1)")
                .params(stream, actor, Timestamp.from(clock.instant()))
                .update();
    }

    /** That of somebody in one chain, if there is one. */
    List<Run> of(String stream, String actor) {
        return jdbc.sql(READ + ONE)
                .param("stream", stream)
                .param("actor", actor)
                .query(Run::of)
                .list();
    }

    /** All whose minute is over. */
    List<Run> over(Clock clock) {
        return jdbc.sql(READ + " where not (" + RUNNING + ")")
                .params(window(clock))
                .query(Run::of)
                .list();
    }

    private static Map<String, Object> window(Clock clock) {
        Instant now = clock.instant();
        return Map.of("begin", Timestamp.from(now.minus(WINDOW)), "ahead", Timestamp.from(now.plus(WINDOW)));
    }

    /** False when another was first to end it, or it went on meanwhile. */
    boolean end(Run run) {
        return jdbc.sql("delete from repeated_entry" + ONE + " and since = :since and times = :times")
                        .param("stream", run.stream())
                        .param("actor", run.actor())
                        .param("since", run.since())
                        .param("times", run.times())
                        .update()
                > 0;
    }
}
