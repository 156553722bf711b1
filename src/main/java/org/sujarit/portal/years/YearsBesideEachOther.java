package org.sujarit.portal.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.NameTables;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.portal.measure.PublicMeasureLines;

/** Reads what published plans say of several years, in one question for each table. */
@Component
class YearsBesideEachOther {

    private static final int DECIMALS = 2;

    /** A plan that is published tells the scores it came from, so they are public with it. */
    private static final String SCORES =
            "select c.fiscal_year as \"year\", f.indicator, f.item_text as \"name\", f.score"
                    + " from finding f join cycle c on c.id = f.cycle_id and c.in_force join agency a on a.id = c.agency_id"
                    + " where a.code = :agency and f.finding_level = 'INDICATOR' and f.score is not null"
                    + " and exists (select 1 from publication p where p.agency = a.code and p.fiscal_year = c.fiscal_year"
                    + " and p.document = 'PLAN' and p.state = 'PUBLISHED') order by f.indicator, c.fiscal_year";

    private static final String MEASURES = "select c.fiscal_year as \"year\", " + NameTables.unit() + " as \"unit\","
            + " count(*) as \"count\", sum(case when m.state in ('APPROVED', 'PUBLISHED') then 1 else 0 end) as \"done\""
            + PublicMeasureLines.FROM + NameTables.joinUnit("m.unit") + " where a.code = :agency and "
            + PublicMeasureLines.PUBLIC + " group by c.fiscal_year, " + NameTables.unit() + " order by 2, 1";

    private final JdbcClient jdbc;

    YearsBesideEachOther(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Scored(int year, int indicator, String name, BigDecimal score) {}

    private record Counted(int year, String unit, int count, int done) {}

    /** @param done how many of them are done */
    record Share(int count, int done) {

        Share and(Share other) {
            return new Share(count + other.count, done + other.done);
        }
    }

    /** By ITA year, the newest name of each indicator; rounded as the portal shows scores. */
    @Transactional(readOnly = true)
    public GridOfYears<BigDecimal> scores(String agency) {
        GridOfYears<BigDecimal> grid = new GridOfYears<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        var found = jdbc.sql(SCORES).param("agency", agency).query(Scored.class).list();
        found.forEach(one -> names.put(one.indicator(), one.name()));
        found.forEach(one -> grid.put(
                names.getOrDefault(one.indicator(), one.name()),
                new FiscalYear(one.year()).itaYear(),
                one.score().setScale(DECIMALS, RoundingMode.HALF_UP)));
        return grid;
    }

    /** By fiscal year and unit. */
    @Transactional(readOnly = true)
    public GridOfYears<Share> measures(String agency) {
        GridOfYears<Share> grid = new GridOfYears<>();
        jdbc.sql(MEASURES)
                .param("agency", agency)
                .query(Counted.class)
                .list()
                .forEach(one -> grid.put(one.unit(), one.year(), new Share(one.count(), one.done())));
        return grid;
    }
}
