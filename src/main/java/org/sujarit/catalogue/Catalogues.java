package org.sujarit.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.refusal.Refused;

/** The catalogues of every family and ITA year this installation knows. */
@Component
public class Catalogues {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Catalogues(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The catalogue of that ITA year. A year without one of its own borrows the newest one before it without the
     * wordings of its disclosure items; {@link Catalogue#itaYear()} tells.
     *
     * @param itaYear Buddhist Era
     */
    @Transactional(readOnly = true)
    public Catalogue of(int itaYear) {
        Catalogue nearest = one(
                        "select content from catalogue where family = 'NACC' and ita_year <= ? order by ita_year desc",
                        itaYear)
                .or(() -> one(
                        "select content from catalogue where family = 'NACC' and ita_year > ? order by ita_year",
                        itaYear))
                .orElseThrow(() -> Refused.missing("catalogue.missing", Integer.toString(itaYear)));
        return nearest.itaYear() == itaYear ? nearest : nearest.borrowed();
    }

    /** The same in the words of that agency, where it has its own for what nobody has verified. */
    @Transactional(readOnly = true)
    public Catalogue of(int itaYear, String agency) {
        return of(itaYear).worded(wordings(agency, itaYear));
    }

    /** The agency's own wordings by code, in the order of the codes. */
    Map<String, String> wordings(String agency, int itaYear) {
        Map<String, String> wordings = new LinkedHashMap<>();
        jdbc.sql("select item, wording from agency_wording where agency = ? and ita_year = ? order by item")
                .params(agency, itaYear)
                .query(row -> {
                    wordings.put(row.getString(1), row.getString(2));
                });
        return wordings;
    }

    /** The catalogue of exactly that family and year. */
    @Transactional(readOnly = true)
    public Optional<Catalogue> find(Family family, int itaYear) {
        return jdbc.sql("select content from catalogue where family = ? and ita_year = ?")
                .params(family.name(), itaYear)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Catalogue> all() {
        return jdbc
                .sql("select content from catalogue order by family, ita_year desc")
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    /** Which item of one year is which of another, among the years this installation knows. */
    @Transactional(readOnly = true)
    public Lineage lineage() {
        List<String> contents = jdbc.sql("select content from catalogue where family = 'NACC' order by ita_year")
                .query(String.class)
                .list();
        Known before = known.get();
        if (before == null || !before.contents().equals(contents)) {
            before = new Known(
                    contents, new Lineage(contents.stream().map(this::read).toList()));
            known.set(before);
        }
        return before.lineage();
    }

    /** Reading the catalogues takes far longer than seeing that they are what they were. */
    private record Known(List<String> contents, Lineage lineage) {}

    private Optional<Catalogue> one(String query, int itaYear) {
        return jdbc.sql(query + " fetch first 1 rows only")
                .param(itaYear)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    void add(Catalogue catalogue) {
        jdbc.sql("insert into catalogue (content, kept_at, family, ita_year) values (?, ?, ?, ?)")
                .params(write(catalogue), now(), catalogue.family().name(), catalogue.itaYear())
                .update();
    }

    void replace(Catalogue catalogue) {
        jdbc.sql("update catalogue set content = ?, kept_at = ? where family = ? and ita_year = ?")
                .params(write(catalogue), now(), catalogue.family().name(), catalogue.itaYear())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String write(Catalogue catalogue) {
        try {
            return json.writeValueAsString(catalogue);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Catalogue read(String content) {
        try {
            return json.readValue(content, Catalogue.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
