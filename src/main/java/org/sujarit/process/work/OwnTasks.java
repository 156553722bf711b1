package org.sujarit.process.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.access.NameTables;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.process.task.ReturnedWork;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.task.Variables;

/**
 * A person's tasks with what they are about, and how many there are, in one question: the engine's own need one for the
 * groups, two for those assigned and offered, as many to count them, and one for the variables. By the same rule: those
 * of the own agencies that are assigned to the person, or offered to the person or one of the groups and taken by nobody;
 * each role may read them, and who has none reads none. Whether somebody may do the work is asked when they do it.
 */
@Component
class OwnTasks {

    private static final String OF_AGENCIES =
            " from ACT_RU_TASK task where task.TENANT_ID_ in (:agencies)" + " and task.TASK_DEF_KEY_ in (:described)";

    private static final String MINE = "select task.*, 0 as offered, count(*) over () as total, row_number() over"
            + " (order by task.PRIORITY_ desc, task.DUE_DATE_ nulls last, task.CREATE_TIME_, task.ID_) as place"
            + OF_AGENCIES + " and task.ASSIGNEE_ = :person";

    private static final String OFFERED = "select task.*, 1 as offered, count(*) over () as total, row_number() over"
            + " (order by task.PRIORITY_ desc, task.CREATE_TIME_, task.ID_) as place" + OF_AGENCIES
            + " and task.ASSIGNEE_ is null and task.ID_ in (select TASK_ID_ from ACT_RU_IDENTITYLINK"
            + " where TYPE_ = 'candidate' and (USER_ID_ = :person or GROUP_ID_ in (:groups)))";

    private static final String QUERY = "select task.ID_, task.TASK_DEF_KEY_, task.NAME_, task.TENANT_ID_,"
            + " task.PROC_DEF_ID_, task.CREATE_TIME_, task.DUE_DATE_, task.PRIORITY_, task.ASSIGNEE_, task.offered,"
            + " task.place, task.total, cycle_id.LONG_, measure_id.LONG_, amendment_id.LONG_, round_number.LONG_,"
            + " agency.name, cycle.fiscal_year, cycle.opening, agency.code, measure.code, measure.title, "
            + NameTables.parts("task.ASSIGNEE_") + " from (%s) task" + NameTables.joinPerson("task.ASSIGNEE_")
            + variable("cycle_id", "cycle") + variable("measure_id", "measure")
            + variable("amendment_id", "amendment") + variable("round_number", "round")
            + " join cycle on cycle.id = cycle_id.LONG_ join agency on agency.id = cycle.agency_id"
            + " left join measure on measure.id = measure_id.LONG_"
            + " where task.place <= :limit order by task.offered, task.place";

    private final JdbcClient jdbc;

    OwnTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String variable(String alias, String name) {
        return " left join ACT_RU_VARIABLE " + alias + " on " + alias + ".EXECUTION_ID_ = task.PROC_INST_ID_ and "
                + alias + ".NAME_ = :" + name;
    }

    List<OwnWork.Found> of(Actor person, int limit, Narrowing narrowing) {
        if (person.agencies().isEmpty() || person.roles().isEmpty()) {
            return List.of();
        }
        String both = MINE + narrowing.condition() + " union all " + OFFERED + narrowing.condition();
        return jdbc.sql(QUERY.formatted(both))
                .param("agencies", person.agencies())
                .param("described", List.of(UserTask.keys(any -> true)))
                .param("person", person.id())
                .param("groups", person.groups())
                .param("cycle", Variables.CYCLE)
                .param("measure", Variables.MEASURE)
                .param("amendment", Variables.AMENDMENT)
                .param("round", Variables.ROUND)
                .param("limit", limit)
                .params(narrowing.values())
                .query((row, number) -> found(row))
                .list();
    }

    private static OwnWork.Found found(ResultSet row) throws SQLException {
        return new OwnWork.Found(task(row), about(row), row.getInt(10) == 1, row.getInt(11), row.getLong(12));
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString(1),
                UserTask.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(13),
                id(row, 14),
                id(row, 15),
                id(row, 16),
                row.getTimestamp(6).toInstant(),
                instant(row.getTimestamp(7)),
                row.getInt(8) >= ReturnedWork.FIRST,
                row.getString(9));
    }

    private static OwnWork.About about(ResultSet row) throws SQLException {
        String cycle = FiscalYear.key(row.getString(20), row.getInt(18), row.getInt(19));
        String code = row.getString(21);
        return new OwnWork.About(
                row.getString(17),
                row.getInt(18),
                cycle,
                code == null ? null : cycle + "/" + code,
                row.getString(22),
                NameTables.fullName(row, 23));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
