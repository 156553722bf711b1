package org.sujarit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/** Looks people, units and agencies up in the engine's identity tables, the one place where they are kept. */
@Component
public class People {

    /** Type of the groups that are units of an agency. */
    public static final String UNIT = "UNIT";

    private static final String WHO = "select 'person' as kind, ID_ from ACT_ID_USER where ID_ = :id"
            + " union all select 'group', GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :id"
            + " union all select 'agency', TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = :id"
            + " or GROUP_ID_ in (select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :id)";

    private final IdentityService identity;
    private final JdbcClient jdbc;

    People(IdentityService identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /** A person or unit by id and name. */
    public record Named(String id, String name) {}

    /**
     * The person as the identity tables say in this moment, in one question: it is asked with each request and each time
     * work is finished.
     *
     * @throws Refused when there is no such person
     */
    public Actor actor(String userId) {
        List<String> groups = new ArrayList<>();
        Set<String> agencies = new HashSet<>();
        boolean exists = jdbc.sql(WHO)
                .param("id", userId)
                .query((row, number) -> {
                    switch (row.getString(1)) {
                        case "group" -> groups.add(row.getString(2));
                        case "agency" -> agencies.add(row.getString(2));
                        default -> {
                            return true;
                        }
                    }
                    return false;
                })
                .list()
                .contains(true);
        if (!exists) {
            throw Refused.missing("access.person.missing", userId);
        }
        return new Actor(userId, rolesOf(groups), groups, agencies);
    }

    /** Ids of the roles and units a person has; none of somebody who does not exist. */
    public List<String> groupsOf(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** Codes of the agencies a person belongs to, directly or through a unit; none of somebody who does not exist. */
    public Set<String> agenciesOf(String userId) {
        return identity.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
    }

    /** The roles among a person's groups. */
    public static Set<Role> rolesOf(Collection<String> groups) {
        return groups.stream().flatMap(group -> Role.ofGroup(group).stream()).collect(Collectors.toSet());
    }

    /** Full names by user id, in one query; an unknown id is its own name. */
    public Map<String, String> names(Collection<String> userIds) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>(userIds);
        if (!wanted.isEmpty()) {
            identity.createUserQuery()
                    .userIdIn(wanted.toArray(String[]::new))
                    .list()
                    .forEach(user -> names.put(user.getId(), name(user)));
        }
        wanted.forEach(id -> names.putIfAbsent(id, id));
        return names;
    }

    /** The units of an agency by name. */
    public List<Named> unitsOf(String agency) {
        return identity
                .createGroupQuery()
                .groupType(UNIT)
                .memberOfTenant(agency)
                .orderByGroupName()
                .asc()
                .list()
                .stream()
                .map(group -> new Named(group.getId(), group.getName()))
                .toList();
    }

    /** The units of several agencies by name, in one query; an agency without units is not among them. */
    public Map<String, List<Named>> unitsOf(Collection<String> agencies) {
        Map<String, List<Named>> units = new LinkedHashMap<>();
        if (!agencies.isEmpty()) {
            jdbc.sql("select agency.TENANT_ID_, unit.ID_, unit.NAME_ from ACT_ID_GROUP unit"
                            + " join ACT_ID_TENANT_MEMBER agency on agency.GROUP_ID_ = unit.ID_"
                            + " where unit.TYPE_ = :type and agency.TENANT_ID_ in (:agencies) order by unit.NAME_")
                    .param("type", UNIT)
                    .param("agencies", agencies)
                    .query(row -> {
                        units.computeIfAbsent(row.getString(1), agency -> new ArrayList<>())
                                .add(new Named(row.getString(2), text(row.getString(3))));
                    });
        }
        return units;
    }

    /** Everybody in a unit. */
    public List<Named> membersOf(String unit) {
        return named(identity.createUserQuery().memberOfGroup(unit).list());
    }

    /** Those in a unit who head it; asked in one query, as the installation may have thousands of heads. */
    public List<Named> headsOf(String unit) {
        return named(identity.createNativeUserQuery()
                .sql("select person.* from ACT_ID_USER person"
                        + " join ACT_ID_MEMBERSHIP member on member.USER_ID_ = person.ID_"
                        + " join ACT_ID_MEMBERSHIP head on head.USER_ID_ = person.ID_"
                        + " where member.GROUP_ID_ = #{unit} and head.GROUP_ID_ = #{heads}")
                .parameter("unit", unit)
                .parameter("heads", Role.UNIT_HEAD.group())
                .list());
    }

    /** The ITA officers of an agency, who belong to it through a unit or directly. */
    public List<Named> officersOf(String agency) {
        return named(identity.createNativeUserQuery()
                .sql("select person.* from ACT_ID_USER person"
                        + " join ACT_ID_MEMBERSHIP officer on officer.USER_ID_ = person.ID_"
                        + " where officer.GROUP_ID_ = #{officers} and exists (select 1 from ACT_ID_TENANT_MEMBER agency"
                        + " where agency.TENANT_ID_ = #{agency} and (agency.USER_ID_ = person.ID_ or agency.GROUP_ID_ in"
                        + " (select unit.GROUP_ID_ from ACT_ID_MEMBERSHIP unit where unit.USER_ID_ = person.ID_)))")
                .parameter("officers", Role.ITA_OFFICER.group())
                .parameter("agency", agency)
                .list());
    }

    private static List<Named> named(List<User> users) {
        return users.stream()
                .map(user -> new Named(user.getId(), name(user)))
                .sorted(java.util.Comparator.comparing(Named::name))
                .toList();
    }

    private static String name(User user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }
}
