package org.sujarit.desk.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.NameTables;
import org.sujarit.cycle.Cycle;
import org.sujarit.desk.measures.MeasureConditions;
import org.sujarit.measure.MeasureState;

/** Reads the measures of one year with all that is counted of them, in one question. */
@Component
class YearMeasures {

    private static final String FROM =
            " from measure m left join measure_finding answered on answered.measure_id = m.id"
                    + " left join finding f on f.id = answered.finding_id"
                    + NameTables.joinPerson("m.owner")
                    + NameTables.joinUnit("m.unit")
                    + " where m.cycle_id = :cycle order by m.ordinal, m.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    YearMeasures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the plan. */
    List<YearMeasure> of(Cycle year, Actor reader) {
        Map<String, YearMeasure> measures = new LinkedHashMap<>();
        jdbc.sql("select m.code, m.title, m.unit, " + NameTables.unit() + ", " + NameTables.parts("m.owner")
                        + ", m.due_on, m.state, " + MeasureConditions.RETURNED + ", " + MeasureConditions.LATE + ", "
                        + MeasureConditions.THIS_MONTH + ", " + MeasureConditions.waitingForOthers(reader)
                        + ", f.indicator" + FROM)
                .params(MeasureConditions.values(reader, LocalDate.now(clock)))
                .param("cycle", year.id())
                .query(row -> {
                    YearMeasure measure = measures.computeIfAbsent(row.getString(1), code -> read(code, row));
                    int indicator = row.getInt(15);
                    if (!row.wasNull()) {
                        measure.indicators().add(indicator);
                    }
                });
        return List.copyOf(measures.values());
    }

    private static YearMeasure read(String code, ResultSet row) {
        try {
            return new YearMeasure(
                    code,
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    NameTables.fullName(row, 5),
                    row.getObject(9, LocalDate.class),
                    MeasureState.valueOf(row.getString(10)),
                    row.getBoolean(11),
                    row.getBoolean(12),
                    row.getBoolean(13),
                    row.getBoolean(14),
                    new TreeSet<>());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
