package org.sujarit.access.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of tries that failed, a line for each subject. */
@Component
class FailureLines {

    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final int SWEPT_AT_ONCE = 20;

    private final JdbcClient jdbc;

    FailureLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from it until the transaction ends; empty where there is no line yet. */
    Optional<Past> locked(String subject, Instant now) {
        Instant since = now.minus(FORGOTTEN);
        return jdbc.sql("select failures, spread, last_at, refused_since, refused_until, entered_at"
                        + " from login_failure where subject = ? for update")
                .param(subject)
                .query((row, number) -> past(row, since))
                .optional();
    }

    /** Of late; others may count meanwhile. */
    int failures(String subject, Instant now) {
        return jdbc.sql("select failures from login_failure where subject = ? and last_at > ?")
                .params(subject, Timestamp.from(now.minus(FORGOTTEN)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static Past past(ResultSet row, Instant since) throws SQLException {
        Instant entered = instant(row.getTimestamp(6));
        Past past = new Past(
                row.getInt(1),
                row.getInt(2),
                row.getTimestamp(3).toInstant(),
                instant(row.getTimestamp(4)),
                instant(row.getTimestamp(5)),
                entered != null && entered.isAfter(since));
        return past.failures() == 0 || !past.last().isAfter(since) ? past.forgotten() : past;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** One more failure than before. */
    void count(String subject, Past before, boolean spread, Instant now) {
        jdbc.sql("update login_failure set failures = ?, spread = ?, last_at = ?,"
                        + " refused_since = null, refused_until = null where subject = ?")
                .params(before.failures() + 1, before.spread() + (spread ? 1 : 0), Timestamp.from(now), subject)
                .update();
    }

    void tellToWait(String subject, Instant since, Instant until) {
        jdbc.sql("update login_failure set refused_since = ?, refused_until = ? where subject = ?")
                .params(Timestamp.from(since), Timestamp.from(until), subject)
                .update();
    }

    /** That many failures less; what others tried since stays as it is. */
    void giveBack(String subject, Reserved tried, int failures, int spread) {
        Past before = tried.before(subject);
        jdbc.sql("update login_failure set failures = greatest(failures - :failures, 0),"
                        + " spread = greatest(spread - :spread, 0),"
                        + " last_at = case when last_at = :at then :before else last_at end where subject = :subject")
                .param("failures", failures)
                .param("spread", spread)
                .param("at", Timestamp.from(tried.at()))
                .param("before", Timestamp.from(before.failures() == 0 ? tried.at() : before.last()))
                .param("subject", subject)
                .update();
    }

    void enter(String subject, Instant now) {
        jdbc.sql("update login_failure set failures = 0, entered_at = ? where subject = ?")
                .params(Timestamp.from(now), subject)
                .update();
    }

    /** Nothing has failed yet. Outside of any transaction, which one who is first would end. */
    void begin(String subject, Instant now) {
        try {
            jdbc.sql("insert into login_failure (subject, failures, last_at) values (?, 0, ?)")
                    .params(subject, Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException thereAlready) {
            return;
        }
    }

    /** One by one, as others hold some of them. */
    void sweep(Instant now) {
        Timestamp since = Timestamp.from(now.minus(FORGOTTEN));
        jdbc.sql("select subject from login_failure where last_at <= ? order by last_at limit " + SWEPT_AT_ONCE)
                .param(since)
                .query(String.class)
                .list()
                .forEach(old -> jdbc.sql("delete from login_failure where subject = ? and last_at <= ?")
                        .params(old, since)
                        .update());
    }
}
