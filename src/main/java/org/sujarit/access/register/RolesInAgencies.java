package org.sujarit.access.register;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.access.Role;

/**
 * Takes out of agencies what an older version let in and is no unit: a role there opens the agency to everybody who has
 * it anywhere. What they hold there goes back to its pool, as with every change of people.
 */
@Component
@Order(25)
class RolesInAgencies implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RolesInAgencies.class);

    private static final String NO_UNITS = "select member.TENANT_ID_, member.GROUP_ID_ from ACT_ID_TENANT_MEMBER member"
            + " left join ACT_ID_GROUP joined on joined.ID_ = member.GROUP_ID_ where member.GROUP_ID_ is not null"
            + " and (coalesce(joined.TYPE_, '') <> :unit or member.GROUP_ID_ in (:roles))"
            + " order by member.TENANT_ID_, member.GROUP_ID_";

    private final JdbcClient jdbc;
    private final IdentityService identity;
    private final GroupChanges changes;

    RolesInAgencies(JdbcClient jdbc, IdentityService identity, GroupChanges changes) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.changes = changes;
    }

    private record Membership(String agency, String group) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql(NO_UNITS)
                .param("unit", People.UNIT)
                .param("roles", List.of(Role.values()).stream().map(Role::group).toList())
                .query((row, number) -> new Membership(row.getString(1), row.getString(2)))
                .list()
                .forEach(this::takeOut);
    }

    private void takeOut(Membership old) {
        identity.deleteTenantGroupMembership(old.agency(), old.group());
        changes.takenOut(old.group(), old.agency(), Actor.SYSTEM);
        LOG.warn(
                "{} was a member of {} and opened it to everybody with that role; it was taken out. Whoever belongs to"
                        + " the agency joins it by their unit or one by one (Camunda Admin, Tenants)",
                old.group(),
                old.agency());
    }
}
