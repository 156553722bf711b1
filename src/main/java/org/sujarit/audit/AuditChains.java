package org.sujarit.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which chains of entries there are. */
@Component
public class AuditChains {

    /** Every chain has one first entry; the agency's code stands before the first slash of the chain's name. */
    private static final String BEGINNINGS = " from audit_entry where number = 1"
            + " and substring(stream from 1 for position('/' in stream || '/') - 1) in (:agencies)";

    private final JdbcClient jdbc;

    AuditChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chains of these agencies by name: at most {@code limit}, after the first {@code skipped}. */
    @Transactional(readOnly = true)
    public List<String> of(Collection<String> agencies, int skipped, int limit) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc.sql("select stream" + BEGINNINGS + " order by stream limit :limit offset :skipped")
                        .param("agencies", agencies)
                        .param("limit", limit)
                        .param("skipped", skipped)
                        .query(String.class)
                        .list();
    }

    /** How many chains these agencies have. */
    @Transactional(readOnly = true)
    public long countOf(Collection<String> agencies) {
        return agencies.isEmpty()
                ? 0
                : jdbc.sql("select count(*)" + BEGINNINGS)
                        .param("agencies", agencies)
                        .query(Long.class)
                        .single();
    }
}
