package org.sujarit.access.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.ActingAs;
import org.sujarit.audit.AuditTrail;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;
import org.sujarit.refusal.Refused;

/** What may be changed of groups and agencies, and the entry of the audit that follows from it in its transaction. */
@Component
public class GroupChanges {

    /** Audit chain of what belongs to no agency. */
    private static final String INSTALLATION = "installation";

    private final JdbcClient jdbc;
    private final ActingAs actingAs;
    private final AuditTrail trail;
    private final BroughtRoles roles;
    private final LastAdministrator administrator;

    GroupChanges(
            JdbcClient jdbc, ActingAs actingAs, AuditTrail trail, BroughtRoles roles, LastAdministrator administrator) {
        this.administrator = administrator;
        this.roles = roles;
        this.jdbc = jdbc;
        this.actingAs = actingAs;
        this.trail = trail;
    }

    /** @throws Refused when somebody gives a group or an agency no name, or one that cannot be read */
    void mustBeNamed(@Nullable String name) {
        Reasons reasons = new Reasons();
        if (actingAs.person().isPresent()) {
            reasons.text("name", name, Longest.NAME);
        }
        reasons.plain("name", name);
        reasons.refuseIfAny();
    }

    /** @throws Refused when a role or a unit would be none any more */
    void mustStayWhatItIs(Group group) {
        String kept = jdbc.sql("select coalesce(TYPE_, '') from ACT_ID_GROUP where ID_ = ?")
                .param(group.getId())
                .query(String.class)
                .optional()
                .orElse("");
        if (!kept.isEmpty() && !kept.equals(group.getType())) {
            throw Refused.forbidden("identity.group.type", group.getId(), kept);
        }
    }

    /** @throws Refused when nobody would administer without that person */
    void mustNotBeTheLastAdministrator(String person) {
        administrator.staysWithout(person);
    }

    /** @throws Refused when the unit is another agency's, whose people it would let in */
    void mustBeOfNoOther(String unit, String agency) {
        agenciesOf(unit).stream()
                .filter(other -> !other.equals(agency))
                .findAny()
                .ifPresent(other -> {
                    throw Refused.forbidden("identity.unit.of-another", unit, other);
                });
    }

    Set<String> agenciesOf(String group) {
        return Set.copyOf(list("select TENANT_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ = ?", group));
    }

    boolean isIn(String person, String group) {
        return list("select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = ?", person)
                .contains(group);
    }

    boolean belongs(String person, String agency) {
        return list("select TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = ?", person)
                .contains(agency);
    }

    private List<String> list(String sql, String id) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }

    void groupMade(String group) {
        note(group, "group-made", Set.of());
    }

    void groupChanged(String group) {
        note(group, "group-changed", agenciesOf(group));
    }

    void groupDeleted(String group, Set<String> agencies) {
        note(group, "group-deleted", agencies);
        roles.unitLeaves(group, agencies);
    }

    void tenantMade(String tenant) {
        note(tenant, "tenant-made", Set.of());
    }

    void tenantRenamed(String tenant) {
        note(tenant, "tenant-renamed", Set.of(tenant));
    }

    void tenantDeleted(String tenant) {
        note(tenant, "tenant-deleted", Set.of());
    }

    void joined(String unit, String agency) {
        note(unit, "unit-joined-agency", Set.of(agency));
        roles.unitJoins(unit, Set.of(agency));
    }

    void left(String unit, String agency) {
        note(unit, "unit-left-agency", Set.of(agency));
        roles.unitLeaves(unit, Set.of(agency));
    }

    /** What an older version let in; nobody does it, so the installation itself is named. */
    void takenOut(String group, String agency, String by) {
        note(group, "role-taken-out", Set.of(agency), by);
    }

    /** Notes what somebody did; what the installation sets up itself is no change that anybody made. */
    private void note(String detail, String action, Collection<String> agencies) {
        actingAs.person().ifPresent(by -> note(detail, action, agencies, by));
    }

    /**
     * @param detail id of the group or tenant
     * @param agencies codes of those that it concerns; a tenant that was never taken in as an agency has no auditor
     */
    private void note(String detail, String action, Collection<String> agencies, String by) {
        Set<String> chains = agencies.stream()
                .map(agency ->
                        list("select code from agency where code = ?", agency).isEmpty() ? INSTALLATION : agency)
                .collect(Collectors.toCollection(TreeSet::new));
        if (chains.isEmpty()) {
            chains.add(INSTALLATION);
        }
        chains.forEach(chain -> trail.record(chain, by, action, detail));
    }
}
