package org.sujarit.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies running instances inside the database until as many are open as in a whole country. */
final class OpenMeasures {

    /** Parents before children, as the foreign keys want it, with the column that names the instance. */
    private static final List<List<String>> TABLES = List.of(
            List.of("act_ru_execution", "proc_inst_id_ in (those)"),
            List.of("act_ru_task", "proc_inst_id_ in (those)"),
            List.of("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in (those))"),
            List.of("act_ru_variable", "proc_inst_id_ in (those)"),
            List.of("act_ru_event_subscr", "proc_inst_id_ in (those)"));

    private static final String INSTANCES = "select proc_inst_id_ from act_ru_execution where root_proc_inst_id_ = ?";

    private static final Set<String> OF_THE_INSTANCE = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "business_key_",
            "parent_id_",
            "super_exec_",
            "act_inst_id_",
            "execution_id_",
            "task_id_",
            "var_scope_");

    private final JdbcTemplate jdbc;

    OpenMeasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes that many more of a running instance. One in a thousand stays with its own agency, the rest are spread over
     * 999 others.
     */
    void copy(String instance, int count) {
        for (List<String> table : TABLES) {
            jdbc.update(
                    "insert into %s (%s) select %s from %s, generate_series(1, %d) n where %s"
                            .formatted(
                                    table.get(0),
                                    columns(table.get(0), false),
                                    columns(table.get(0), true),
                                    table.get(0),
                                    count,
                                    table.get(1).replace("those", INSTANCES)),
                    instance);
        }
    }

    void analyze() {
        jdbc.execute("vacuum analyze");
    }

    private String columns(String table, boolean changed) {
        return jdbc
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = current_schema()"
                                + " and table_name = ? order by 1",
                        String.class,
                        table)
                .stream()
                .map(column -> changed ? changed(column) : column)
                .collect(Collectors.joining(", "));
    }

    private static String changed(String column) {
        if (column.equals("tenant_id_")) {
            return "case when n % 1000 = 0 or tenant_id_ is null then tenant_id_ else 'agency-' || n % 1000 end";
        }
        return OF_THE_INSTANCE.contains(column) ? column + " || '-' || n" : column;
    }
}
