package org.sujarit.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.publication.Document;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.Publications;

/** Finds the agencies that have published something, a page at a time: there may be thousands. */
@Component
public class PortalIndex {

    private static final int AT_A_TIME = 20;

    private static final String PUBLISHED =
            """
            from agency a where lower(a.name) like :wanted escape '!'
                and exists (select 1 from publication p where p.agency = a.code and p.state = 'PUBLISHED')
            """;

    private final JdbcClient jdbc;
    private final Publications publications;

    PortalIndex(JdbcClient jdbc, Publications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    /**
     * A page of agencies.
     *
     * @param number from 1
     * @param total how many agencies there are on all pages
     */
    public record Page(List<AgencyLine> agencies, int number, int total) {

        /** Number of the last page, at least 1. */
        public int last() {
            return Math.max(1, (total + AT_A_TIME - 1) / AT_A_TIME);
        }
    }

    private record Named(String code, String name) {}

    /**
     * By name.
     *
     * @param wanted part of the name; empty for all
     * @param number from 1; another one counts as the first
     */
    @Transactional(readOnly = true)
    public Page page(String wanted, int number) {
        int page = Math.max(1, number);
        String pattern = "%" + wanted.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        int total = jdbc.sql("select count(*) " + PUBLISHED)
                .param("wanted", pattern)
                .query(Integer.class)
                .single();
        List<Named> found = jdbc.sql(
                        "select a.code, a.name " + PUBLISHED + " order by a.name, a.code limit :most offset :before")
                .param("wanted", pattern)
                .param("before", (long) (page - 1) * AT_A_TIME)
                .param("most", AT_A_TIME)
                .query(Named.class)
                .list();
        return new Page(withYears(found), page, total);
    }

    /** One agency; empty where it has published nothing, as is one that nobody knows. */
    @Transactional(readOnly = true)
    public Optional<AgencyLine> agency(String code) {
        List<Named> found = jdbc.sql("select a.code, a.name " + PUBLISHED + " and a.code = :code")
                .param("wanted", "%")
                .param("code", code)
                .query(Named.class)
                .list();
        return withYears(found).stream().findFirst();
    }

    private static AgencyLine.Year year(Publication one) {
        int round = one.document().round();
        return new AgencyLine.Year(
                one.fiscalYear(),
                one.document() == Document.PLAN,
                one.edition(),
                one.document() == Document.REPORT,
                round == 0 ? List.of() : List.of(round));
    }

    private List<AgencyLine> withYears(List<Named> agencies) {
        Map<String, TreeMap<Integer, AgencyLine.Year>> years = new LinkedHashMap<>();
        List<String> codes = agencies.stream().map(Named::code).toList();
        for (Publication one : publications.findByAgencyInAndState(codes, PublicationState.PUBLISHED)) {
            years.computeIfAbsent(one.agency(), code -> new TreeMap<>())
                    .merge(one.fiscalYear(), year(one), AgencyLine.Year::and);
        }
        List<AgencyLine> lines = new ArrayList<>();
        for (Named agency : agencies) {
            Collection<AgencyLine.Year> own = years.getOrDefault(agency.code(), new TreeMap<>())
                    .descendingMap()
                    .values();
            lines.add(new AgencyLine(agency.code(), agency.name(), List.copyOf(own)));
        }
        return lines;
    }
}
