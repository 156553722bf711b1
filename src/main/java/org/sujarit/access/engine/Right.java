package org.sujarit.access.engine;

import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Something a person may do, alone, as one of a group or as everybody may.
 *
 * @param resourceType number of the engine's kind of thing
 * @param resourceId of one thing, or {@code *}
 * @param permissions one bit for each
 */
record Right(int resourceType, String resourceId, int permissions) {

    /** All grants of that person, as the engine's own queries read them. */
    static List<Right> of(String person, List<String> groups, Connection connection) {
        String theirs = groups.isEmpty()
                ? ""
                : " or GROUP_ID_ in (" + String.join(", ", Collections.nCopies(groups.size(), "?")) + ")";
        String sql = "select RESOURCE_TYPE_, RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION"
                + " where TYPE_ < 2 and (USER_ID_ in (?, '*')" + theirs + ")";
        Object[] names = new Object[groups.size() + 1];
        names[0] = person;
        System.arraycopy(groups.toArray(), 0, names, 1, groups.size());
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .query(sql, (row, number) -> new Right(row.getInt(1), row.getString(2), row.getInt(3)), names);
    }

    boolean gives(PermissionCheck wanted) {
        return resourceType == wanted.getResourceType()
                && (resourceId.equals(Authorization.ANY) || resourceId.equals(wanted.getResourceId()))
                && (permissions & wanted.getPerms()) == wanted.getPerms();
    }
}
