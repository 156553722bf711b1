package org.sujarit.portal.feed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.measure.PublicMeasureLines;
import org.sujarit.publication.Document;

/** Lists the pages everybody may read. */
@Component
class PublicAddresses {

    /** A sitemap may hold no more. */
    private static final int MOST = 50_000;

    private static final String AGENCIES = "select distinct agency from publication where state = 'PUBLISHED'"
            + " order by agency fetch first " + (MOST - 1) + " rows only";

    private static final String DOCUMENTS = "select fiscal_year, document from publication where agency = :agency"
            + " and state = 'PUBLISHED' order by fiscal_year desc, document";

    private static final String MEASURES = "select c.fiscal_year, m.code" + PublicMeasureLines.FROM
            + " where a.code = :agency and " + PublicMeasureLines.PUBLIC
            + " order by c.fiscal_year desc, m.ordinal fetch first " + (MOST - 1_000) + " rows only";

    private final JdbcClient jdbc;

    PublicAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Published(int fiscalYear, Document document) {}

    private record Planned(int fiscalYear, String code) {}

    /** Codes of the agencies that have published something. */
    @Transactional(readOnly = true)
    public List<String> agencies() {
        return jdbc.sql(AGENCIES).query(String.class).list();
    }

    /** Paths of all pages of that agency; none when it has published nothing. */
    @Transactional(readOnly = true)
    public List<String> of(String agency) {
        List<Published> documents = jdbc.sql(DOCUMENTS)
                .param("agency", agency)
                .query(Published.class)
                .list();
        if (documents.isEmpty()) {
            return List.of();
        }
        String home = Addresses.ofAgency(agency);
        Stream<String> own = Stream.of(home, home + "/years", home + "/effect");
        Stream<String> papers = documents.stream().flatMap(one -> pages(agency, one));
        Stream<String> measures = jdbc.sql(MEASURES).param("agency", agency).query(Planned.class).list().stream()
                .map(one -> Addresses.ofMeasure(agency, one.fiscalYear(), one.code()));
        return Stream.of(own, papers, measures).flatMap(pages -> pages).toList();
    }

    private static Stream<String> pages(String agency, Published one) {
        String page = Addresses.of(agency, one.fiscalYear(), one.document());
        return one.document() == Document.PLAN
                ? Stream.of(page, Addresses.ofMeasures(agency, one.fiscalYear()))
                : Stream.of(page);
    }
}
