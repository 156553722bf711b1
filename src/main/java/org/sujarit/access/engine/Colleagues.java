package org.sujarit.access.engine;

import java.sql.Connection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sujarit.access.Role;

/** Who and which units belong to the agencies of somebody, read from the engine's identity tables. */
final class Colleagues {

    private static final String PEOPLE =
            """
            select USER_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ is not null and TENANT_ID_ in (%1$s)
            union
            select member.USER_ID_ from ACT_ID_MEMBERSHIP member
                join ACT_ID_TENANT_MEMBER unit on unit.GROUP_ID_ = member.GROUP_ID_ where unit.TENANT_ID_ in (%1$s)
            """;

    private static final String UNITS =
            "select GROUP_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ is not null and TENANT_ID_ in (%1$s)";

    private final Authentication person;
    private final JdbcTemplate jdbc;

    Colleagues(Authentication person, Connection connection) {
        this.person = person;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** User ids, the person's own among them. */
    Set<String> people() {
        Set<String> people = new HashSet<>(list(PEOPLE, 2));
        people.add(person.getUserId());
        return people;
    }

    /** The units of the agencies, the person's own groups, and the roles, which all agencies share. */
    Set<String> groups() {
        Set<String> groups = new HashSet<>(list(UNITS, 1));
        groups.addAll(orNone(person.getGroupIds()));
        Stream.of(Role.values()).map(Role::group).forEach(groups::add);
        return groups;
    }

    private List<String> list(String sql, int times) {
        List<String> agencies = orNone(person.getTenantIds());
        if (agencies.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(agencies.size(), "?"));
        Object[] values = Collections.nCopies(times, agencies).stream()
                .flatMap(List::stream)
                .toArray();
        return jdbc.queryForList(sql.formatted(places), String.class, values);
    }

    private static List<String> orNone(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
