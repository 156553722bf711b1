package org.sujarit.portal.search;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.measure.MeasureState;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.measure.PublicMeasureLines;
import org.sujarit.portal.measure.Standing;
import org.sujarit.refusal.Refused;

/**
 * Finds measures of published plans by their title, by what they answer, or by what was weak. A part of a Thai word is
 * found by no index that both databases have, so all are looked at: a few at a time, and not for long.
 */
@Component
class MeasureSearch {

    static final int AT_A_TIME = 20;

    /** Who has not found it by then types a word more. */
    static final int LAST_PAGE = 50;

    private static final int SECONDS = 3;

    private static final String FOUND =
            "select a.code as \"agency\", a.name, c.fiscal_year as \"year\", m.code, m.title,"
                    + " m.state" + PublicMeasureLines.FROM + " where " + PublicMeasureLines.PUBLIC
                    + " and (lower(m.title) like :wanted escape '!' or m.code = :item or m.id in (select answered.measure_id"
                    + " from measure_finding answered join finding f on f.id = answered.finding_id"
                    + " where f.item = :item or lower(f.item_text) like :wanted escape '!'"
                    + " or lower(f.issue) like :wanted escape '!'))"
                    + " order by c.fiscal_year desc, a.name, m.ordinal, m.id offset :before rows fetch first :most rows only";

    private final JdbcClient jdbc;
    private final Semaphore turns = new Semaphore(3);

    MeasureSearch(DataSource database) {
        JdbcTemplate impatient = new JdbcTemplate(database);
        impatient.setQueryTimeout(SECONDS);
        this.jdbc = JdbcClient.create(impatient);
    }

    /**
     * A measure that was found.
     *
     * @param agency code of the agency
     * @param name of the agency
     */
    record Line(String agency, String name, int year, String code, String title, MeasureState state) {

        public Standing standing() {
            return Standing.of(state);
        }

        public String href() {
            return Addresses.ofMeasure(agency, year, code);
        }
    }

    /** @param more whether there is another page */
    record Page(List<Line> lines, int number, boolean more) {}

    /** @throws Refused while too many others look for something, or when it takes too long */
    Page page(Sought sought, int number) {
        if (!hasTurn()) {
            throw Refused.away("portal.search.busy");
        }
        try {
            List<Line> found = jdbc.sql(FOUND)
                    .param("wanted", sought.pattern())
                    .param("item", sought.words())
                    .param("before", (number - 1) * AT_A_TIME)
                    .param("most", AT_A_TIME + 1)
                    .query(Line.class)
                    .list();
            boolean more = found.size() > AT_A_TIME && number < LAST_PAGE;
            return new Page(found.subList(0, Math.min(found.size(), AT_A_TIME)), number, more);
        } catch (QueryTimeoutException slow) {
            throw Refused.away("portal.search.busy");
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
