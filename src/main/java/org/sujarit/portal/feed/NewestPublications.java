package org.sujarit.portal.feed;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Document;

/** Reads what was published last, of all agencies or of one. */
@Component
class NewestPublications {

    private static final int MOST = 50;

    private static final String NEWEST =
            """
            select p.agency, a.name, p.fiscal_year, p.document, p.number, p.published_at
            from publication p join agency a on a.code = p.agency and p.state <> 'WITHDRAWN' %s
            order by p.published_at desc, p.id desc fetch first %d rows only
            """;

    private final JdbcClient jdbc;

    NewestPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version of a document, whether it counts still or not.
     *
     * @param name of the agency
     */
    record Line(String agency, String name, int fiscalYear, Document document, int number, OffsetDateTime publishedAt) {

        String path() {
            return Addresses.ofVersion(agency, fiscalYear, document, number);
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Line> ofAll() {
        return jdbc.sql(NEWEST.formatted("", MOST)).query(Line.class).list();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Line> of(String agency) {
        return jdbc.sql(NEWEST.formatted("where p.agency = :agency", MOST))
                .param("agency", agency)
                .query(Line.class)
                .list();
    }
}
