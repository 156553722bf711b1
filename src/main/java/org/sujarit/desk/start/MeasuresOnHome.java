package org.sujarit.desk.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.NameTables;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.desk.dashboard.OwnNumbers;
import org.sujarit.desk.measures.MeasureConditions;
import org.sujarit.measure.MeasureState;
import org.sujarit.text.Texts;

/**
 * What the start page tells of measures: how many ask for somebody, those the reader carries out or helps with, and those
 * the officer, or the head of their unit, may give to somebody else. All of it in one question.
 */
@Component
class MeasuresOnHome {

    /** As many as somebody overlooks; the others are found in the list of measures. */
    static final int SHOWN = 20;

    private static final String NUMBERS =
            "select 'numbers', 0, '', '', '', cast(null as date), '', '', '', '', '', '', ";

    // By place, as finding columns by guessing their names costs an exception for each that is spelt otherwise.
    private static final String MINE =
            " union all select 'mine', id, cycle_key, code, title, due_on, '', '', '', '', '', '', 0, 0, 0, 0, place"
                    + " from (select own.*, row_number() over (order by due_on, cycle_key, code) as place from (select id,"
                    + " cycle_key, code, title, due_on from measure where owner = :reader and state in"
                    + " ('EXECUTING', 'EVIDENCING') union select measure.id, cycle_key, code, title, due_on from"
                    + " measure_helper join measure on measure.id = measure_helper.measure_id where user_id = :reader"
                    + " and state in ('EXECUTING', 'EVIDENCING')) own) placed where place <= " + (SHOWN + 1);

    /** Each with everybody of its unit; the one that is wanted comes first. */
    private static final String GIVEN_AWAY = " union all select 'given', m.id, m.cycle_key, m.code, m.title, m.due_on,"
            + " m.state, m.owner, " + NameTables.memberParts() + ", 0, 0, 0, 0, m.place from (select m.*,"
            + " row_number() over (order by case when m.cycle_key || '/' || m.code = :wanted then 0 else 1 end,"
            + " m.cycle_key desc, m.ordinal) as place from measure m join cycle c on c.id = m.cycle_id and c.in_force"
            + " join agency a on a.id = c.agency_id where a.code in (:agencies) and c.state = 'RUNNING'"
            + " and m.state in ('EXECUTING', 'EVIDENCING')%s) m" + NameTables.joinMembers("m.unit")
            + " where m.place <= " + (SHOWN + 1);

    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;

    MeasuresOnHome(JdbcClient jdbc, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody carries out, with its deadline. */
    record Mine(String key, String code, String title, LocalDate dueOn) {

        /** Where results are recorded. */
        public String href() {
            return "/home/measures/" + key + "/record";
        }
    }

    /** A measure whose owner may be changed by the reader, to one of these people. */
    record Given(
            Long id,
            String key,
            String code,
            String title,
            String ownerId,
            String stateText,
            List<People.Named> people) {

        public People.Named owner() {
            return people.stream()
                    .filter(person -> person.id().equals(ownerId))
                    .findFirst()
                    .orElseGet(() -> new People.Named(ownerId, ownerId));
        }
    }

    /** @param more whether there are others */
    record Lines<T>(List<T> measures, boolean more) {

        private static <T> Lines<T> first(List<T> found) {
            return new Lines<>(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
        }
    }

    /** What is told. */
    record Told(OwnNumbers numbers, Lines<Mine> mine, Lines<Given> given) {}

    /** @param wanted business key of one that is to be given away before the others; else empty */
    Told of(Actor reader, String wanted) {
        if (reader.agencies().isEmpty()) {
            return new Told(OwnNumbers.none(reader), Lines.first(List.of()), Lines.first(List.of()));
        }
        Rows rows = new Rows(reader);
        jdbc.sql(question(reader))
                .params(MeasureConditions.values(reader, LocalDate.now(clock)))
                .param("wanted", wanted)
                .query(rows::add);
        return rows.told();
    }

    private static String question(Actor reader) {
        boolean officer = reader.is(Role.ITA_OFFICER);
        String given = officer || reader.is(Role.UNIT_HEAD)
                ? GIVEN_AWAY.formatted(officer ? "" : " and m.unit in (:groups)")
                : "";
        // Members of a unit by first and last name.
        return NUMBERS + OwnNumbers.counts(reader) + ", 0" + OwnNumbers.from(reader) + MINE + given
                + " order by 1, 17, 11, 12, 9";
    }

    /** Sorts the rows by what they tell. */
    private final class Rows {

        private final Actor reader;
        private final List<OwnNumbers> numbers = new ArrayList<>();
        private final List<Mine> mine = new ArrayList<>();
        private final Map<Long, Given> given = new LinkedHashMap<>();

        private Rows(Actor reader) {
            this.reader = reader;
        }

        private void add(ResultSet row) throws SQLException {
            switch (row.getString(1)) {
                case "mine" -> mine.add(mine(row));
                case "given" -> {
                    Given one = given(row);
                    given.putIfAbsent(one.id(), one);
                    Objects.requireNonNull(given.get(one.id()))
                            .people()
                            .add(new People.Named(row.getString(9), NameTables.fullName(row, 9)));
                }
                default ->
                    numbers.add(
                            OwnNumbers.of(reader, row.getLong(13), row.getLong(14), row.getLong(15), row.getLong(16)));
            }
        }

        private Mine mine(ResultSet row) throws SQLException {
            return new Mine(key(row), row.getString(4), row.getString(5), row.getObject(6, LocalDate.class));
        }

        private Given given(ResultSet row) throws SQLException {
            return new Given(
                    row.getLong(2),
                    key(row),
                    row.getString(4),
                    row.getString(5),
                    row.getString(8),
                    texts.of("measure.state", MeasureState.valueOf(row.getString(7))),
                    new ArrayList<>());
        }

        private static String key(ResultSet row) throws SQLException {
            return row.getString(3) + "/" + row.getString(4);
        }

        private Told told() {
            return new Told(numbers.get(0), Lines.first(mine), Lines.first(List.copyOf(given.values())));
        }
    }
}
