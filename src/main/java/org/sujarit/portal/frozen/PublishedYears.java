package org.sujarit.portal.frozen;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is published of a year, as the database says: a correction that another node has published counts here at once.
 * However many ask, it is asked a hundred times a second for each year at most.
 */
@Component
class PublishedYears {

    /** An answer is longer than this on its way to whoever asked. */
    private static final long FRESH = Duration.ofMillis(10).toNanos();

    private static final int REMEMBERED = 1_000;

    private static final String VERSIONS =
            """
            select a.name, p.document, p.number, p.state from publication p join agency a on a.code = p.agency
            where p.agency = :agency and p.fiscal_year = :year order by p.document, p.number
            """;

    private final JdbcClient jdbc;
    private final ConcurrentMap<Key, Seen> seen = new ConcurrentHashMap<>();

    PublishedYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String agency, int fiscalYear) {}

    private record Seen(PublishedYear year, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    /** The same object as long as nothing has changed and it is remembered. */
    PublishedYear of(FrozenAddress address) {
        Key key = new Key(address.agency(), address.fiscalYear());
        Seen last = seen.get(key);
        if (last == null || !last.isFresh()) {
            makeRoom();
            last = seen.compute(key, (same, known) -> known != null && known.isFresh() ? known : look(key, known));
        }
        return last.year();
    }

    private Seen look(Key key, @Nullable Seen known) {
        long asked = System.nanoTime();
        List<PublishedYear.Version> versions = jdbc.sql(VERSIONS)
                .param("agency", key.agency())
                .param("year", key.fiscalYear())
                .query(PublishedYear.Version.class)
                .list();
        PublishedYear now = new PublishedYear(versions);
        return new Seen(known != null && known.year().equals(now) ? known.year() : now, asked);
    }

    /** Whoever makes years up fills nothing. */
    private void makeRoom() {
        if (seen.size() >= REMEMBERED) {
            seen.values().removeIf(one -> !one.isFresh());
        }
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
    }
}
