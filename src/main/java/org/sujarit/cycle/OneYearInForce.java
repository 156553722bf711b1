package org.sujarit.cycle;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Migration 40: a year may be opened once more after it was taken back. In SQL it cannot be written for both databases: the
 * rule that forbids it was made without a name, and each gave it one of its own.
 */
@Component
class OneYearInForce implements JavaMigration {

    private static final String UNIQUE = "select constraint_name from information_schema.table_constraints"
            + " where lower(table_name) = 'cycle' and constraint_type = 'UNIQUE' and table_schema = current_schema";

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<String> rules = jdbc.queryForList(UNIQUE, String.class);
        jdbc.execute("alter table cycle add opening int default 1 not null");
        jdbc.execute("alter table cycle add in_force boolean default true");
        jdbc.execute("alter table cycle add constraint cycle_in_force unique (agency_id, fiscal_year, in_force)");
        jdbc.execute("alter table cycle add constraint cycle_opening unique (agency_id, fiscal_year, opening)");
        rules.forEach(rule -> jdbc.execute("alter table cycle drop constraint \"" + rule + "\""));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("40");
    }

    @Override
    public String getDescription() {
        return "one year in force";
    }

    /** There is no text to compare. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
