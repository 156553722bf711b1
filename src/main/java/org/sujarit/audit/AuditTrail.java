package org.sujarit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who did what, in one hash chain per business key. Chains are kept apart so that two measures never wait for
 * each other; within a chain the primary key (stream, number) lets one of two writers through, and the other one waits and
 * follows.
 */
@Component
public class AuditTrail {

    // Named, not "*": finding columns by guessing their names costs an exception for each one that is spelt otherwise.
    private static final String COLUMNS =
            "select stream, number, happened_at, actor, action, detail, previous_hash, hash from audit_entry";

    /** Whoever waits lets at least one other through each turn, and no more write in one chain at once. */
    private static final int TURNS = 100;

    /** Entries that are checked at once, however long a chain is. */
    private static final int PART = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String insertion;

    AuditTrail(JdbcClient jdbc, Clock clock, @Value("${spring.datasource.url}") String database) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.insertion =
                "insert into audit_entry (year_key, subject_key, stream, number, happened_at, actor, action, detail,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        // PostgreSQL gives up a whole transaction for a key that is taken, H2 only the entry.
                        + (database.startsWith("jdbc:postgresql:") ? " on conflict do nothing" : "");
    }

    /**
     * Appends an entry in the caller's transaction: what happened and its entry stand or fall together.
     *
     * @param stream business key of what it happened to, as {@code bongti/2566/i7-1}
     * @param actor user id, or {@code system}
     * @param action past tense, as {@code measure-approved}
     * @param detail ids, numbers and hashes; never personal data or secrets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String stream, String actor, String action, String detail) {
        for (int turn = 0; turn < TURNS; turn++) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (appended(last(stream).followedBy(at, actor, action, detail))) {
                return;
            }
        }
        throw new DuplicateKeyException("somebody else was first each time in " + stream);
    }

    private AuditEntry last(String stream) {
        return jdbc.sql(COLUMNS + " where stream = ? order by number desc limit 1")
                .param(stream)
                .query(AuditTrail::entry)
                .optional()
                .orElseGet(() -> AuditEntry.beginningOf(stream));
    }

    /** Waits for whoever takes the same place in the chain in this moment; false when they took it. */
    private boolean appended(AuditEntry next) {
        try {
            return jdbc.sql(insertion)
                            .params(
                                    yearOf(next.stream()),
                                    subjectOf(next.stream()),
                                    next.stream(),
                                    next.number(),
                                    Timestamp.from(next.happenedAt()),
                                    next.actor(),
                                    next.action(),
                                    next.detail(),
                                    next.previousHash(),
                                    next.hash())
                            .update()
                    > 0;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** The entries of one chain, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesOf(String stream) {
        return jdbc.sql(COLUMNS + " where stream = ? order by number")
                .param(stream)
                .query(AuditTrail::entry)
                .list();
    }

    /** Entries with these actions in these chains, each chain's oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesOf(Collection<String> streams, Collection<String> actions) {
        return streams.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + " where stream in (:streams) and action in (:actions) order by stream, number")
                        .param("streams", streams)
                        .param("actions", actions)
                        .query(AuditTrail::entry)
                        .list();
    }

    /** The entries of all chains about one measure, as those of its amendments, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesAbout(String subject) {
        return jdbc.sql(COLUMNS + " where subject_key = ? order by happened_at, stream, number")
                .param(subject)
                .query(AuditTrail::entry)
                .list();
    }

    /** Whether the chain has an entry of that person with that detail. */
    @Transactional(readOnly = true)
    public boolean tells(String stream, String actor, String detail) {
        return jdbc.sql("select count(*) from audit_entry where stream = ? and actor = ? and detail = ?")
                        .params(stream, actor, detail)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * What is told of a subject, oldest first.
     *
     * @param stream business key of the subject, of a part of it, or of a whole year
     * @param ofYear actions that are asked for in all chains of its year
     * @param ofSubject actions that are asked for in its own chains only, such as those of its amendments
     * @param ofAgency actions that are asked for in the chain of its agency
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesAbout(
            String stream, Collection<String> ofYear, Collection<String> ofSubject, Collection<String> ofAgency) {
        return jdbc.sql(COLUMNS + " where year_key = :year and action in (:ofYear)"
                        + " union " + COLUMNS + " where subject_key = :subject and action in (:ofSubject)"
                        + " union " + COLUMNS + " where subject_key = :agency and action in (:ofAgency)"
                        + " order by happened_at, stream, number")
                .param("year", yearOf(stream))
                .param("ofYear", ofYear)
                .param("subject", subjectOf(stream))
                .param("ofSubject", ofSubject)
                .param("agency", parts(stream, 1))
                .param("ofAgency", ofAgency)
                .query(AuditTrail::entry)
                .list();
    }

    /** Entries of those actions in all chains of a year that were written before that moment, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesOfYear(String year, Collection<String> actions, Instant before) {
        return jdbc.sql(COLUMNS + " where year_key = :year and action in (:actions) and happened_at < :before"
                        + " order by happened_at, stream, number")
                .param("year", year)
                .param("actions", actions)
                .param("before", Timestamp.from(before))
                .query(AuditTrail::entry)
                .list();
    }

    /** Business key of the year, as {@code bongti/2566}; empty where the chain belongs to none. */
    public static String yearOf(String stream) {
        return stream.indexOf('/') < 0 ? "" : parts(stream, 2);
    }

    /** As {@code bongti/2566/i7-1} of all that is about that measure. */
    private static String subjectOf(String stream) {
        return parts(stream, 3);
    }

    private static String parts(String stream, int count) {
        int end = -1;
        for (int part = 0; part < count; part++) {
            end = stream.indexOf('/', end + 1);
            if (end < 0) {
                return stream;
            }
        }
        return stream.substring(0, end);
    }

    /** Number of the newest entry of the chain; 0 where there is none. */
    @Transactional(readOnly = true)
    public int length(String stream) {
        return last(stream).number();
    }

    /** At most {@code limit} entries of one chain with a number above that one, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesAfter(String stream, int number, int limit) {
        return jdbc.sql(COLUMNS + " where stream = ? and number > ? order by number limit ?")
                .params(stream, number, limit)
                .query(AuditTrail::entry)
                .list();
    }

    /** Whether every entry of the chain still is what was written and none is missing in between; read in parts. */
    @Transactional(readOnly = true)
    public boolean intact(String stream) {
        AuditEntry previous = AuditEntry.beginningOf(stream);
        List<AuditEntry> part;
        do {
            part = entriesAfter(stream, previous.number(), PART);
            for (AuditEntry entry : part) {
                if (!entry.follows(previous)) {
                    return false;
                }
                previous = entry;
            }
        } while (part.size() == PART);
        return true;
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getString(1),
                row.getInt(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
