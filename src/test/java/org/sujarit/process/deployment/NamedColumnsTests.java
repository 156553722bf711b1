package org.sujarit.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
@Tag("database")
class NamedColumnsTests {

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    /** As no field of the engine's rows does, so none is lost when columns are not matched with fields by name. */
    @Test
    void allColumnsOfTheEngineEndInAnUnderscore() {
        List<String> columns = jdbc.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) like 'act\\_%'"
                        + " escape '\\'",
                String.class);
        assertThat(columns).hasSizeGreaterThan(300).allMatch(column -> column.endsWith("_"));
    }

    @Test
    void rowsOfTablesAreStillReadWhole() {
        var rows = management
                .createTablePageQuery()
                .tableName("ACT_RE_PROCDEF")
                .listPage(0, 1)
                .getRows();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.keySet())
                .extracting(column -> column.toUpperCase(Locale.ROOT))
                .contains("ID_", "KEY_"));
    }
}
