package org.sujarit.access.register;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditTrail;

/**
 * Tells an agency which roles somebody has who comes to belong to it, as they may have been given where it reads
 * nothing, and which go with whoever leaves it. It looks at the other ways to belong only, so it does not matter whether
 * the change is in the tables yet.
 */
@Component
public class BroughtRoles {

    private static final String OTHERWISE = "select TENANT_ID_ from ACT_ID_TENANT_MEMBER where"
            + " (:unit <> '' and USER_ID_ = :person) or GROUP_ID_ in"
            + " (select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :person and GROUP_ID_ <> :unit)";

    private final JdbcClient jdbc;
    private final ActingAs actingAs;
    private final AuditTrail trail;

    BroughtRoles(JdbcClient jdbc, ActingAs actingAs, AuditTrail trail) {
        this.jdbc = jdbc;
        this.actingAs = actingAs;
        this.trail = trail;
    }

    /** @param unit through which somebody joins; null where they join by themselves */
    public void joins(String person, @Nullable String unit, Collection<String> agencies) {
        note(person, "roles-brought", unit, agencies);
    }

    /** @param unit through which somebody belonged; null where they did by themselves */
    public void leaves(String person, @Nullable String unit, Collection<String> agencies) {
        note(person, "roles-taken-away", unit, agencies);
    }

    void unitJoins(String unit, Collection<String> agencies) {
        members(unit).forEach(person -> joins(person, unit, agencies));
    }

    void unitLeaves(String unit, Collection<String> agencies) {
        members(unit).forEach(person -> leaves(person, unit, agencies));
    }

    /** The account goes, while it is still in the tables. */
    public void goes(String person) {
        actingAs.person().ifPresent(by -> record(person, by, otherwise(person, " "), "roles-taken-away"));
    }

    private void note(String person, String action, @Nullable String unit, Collection<String> agencies) {
        actingAs.person().ifPresent(by -> {
            Set<String> concerned = new TreeSet<>(agencies);
            concerned.removeAll(otherwise(person, Objects.requireNonNullElse(unit, "")));
            record(person, by, concerned, action);
        });
    }

    private void record(String person, String by, Set<String> agencies, String action) {
        String roles = roles(person);
        if (!roles.isEmpty()) {
            agencies.forEach(agency -> trail.record(agency + "/people/" + person, by, action, roles));
        }
    }

    private Set<String> otherwise(String person, String unit) {
        return new TreeSet<>(jdbc.sql(OTHERWISE)
                .param("person", person)
                .param("unit", unit)
                .query(String.class)
                .list());
    }

    private String roles(String person) {
        return jdbc
                .sql("select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = ? order by GROUP_ID_")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .filter(Role::isOne)
                .collect(Collectors.joining(" "));
    }

    private Collection<String> members(String unit) {
        return jdbc.sql("select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = ? order by USER_ID_")
                .param(unit)
                .query(String.class)
                .list();
    }
}
