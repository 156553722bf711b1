package org.sujarit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;

/** Looks people, units and agencies up in the engine's identity tables, the one place where they are kept. */
@Component
public class People {

    /** Type of the groups that are units of an agency. */
    public static final String UNIT = "UNIT";

    /** Of a person's own agencies and those of the units in two questions: with "or", databases look at every row there is. */
    private static final String OF_UNITS = " from ACT_ID_MEMBERSHIP unit"
            + " join ACT_ID_TENANT_MEMBER its on its.GROUP_ID_ = unit.GROUP_ID_ where unit.USER_ID_ = :id";

    private static final String AGENCIES = "select TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = :id"
            + " union select its.TENANT_ID_" + OF_UNITS;

    private static final String WHO = "select 'person' as kind, " + NameTables.parts("person.ID_")
            + " from ACT_ID_USER person" + NameTables.joinPerson("person.ID_") + " where person.ID_ = :id"
            + " union all select 'group', GROUP_ID_, '', '', '' from ACT_ID_MEMBERSHIP where USER_ID_ = :id"
            + " union all select 'agency', TENANT_ID_, '', '', '' from ACT_ID_TENANT_MEMBER where USER_ID_ = :id"
            + " union all select 'agency', its.TENANT_ID_, '', '', ''" + OF_UNITS;

    private static final String BELONGS = "person.ID_ in (select own.USER_ID_ from ACT_ID_TENANT_MEMBER own"
            + " where own.TENANT_ID_ = :agency union select unit.USER_ID_ from ACT_ID_TENANT_MEMBER its"
            + " join ACT_ID_MEMBERSHIP unit on unit.GROUP_ID_ = its.GROUP_ID_ where its.TENANT_ID_ = :agency)";

    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final PeopleRegister register;

    People(IdentityService identity, JdbcClient jdbc, PeopleRegister register) {
        this.identity = identity;
        this.jdbc = jdbc;
        this.register = register;
    }

    /** A person or unit by id and name. */
    public record Named(String id, String name) {}

    /** A person with what they may do, and what they are called. */
    record Known(Actor actor, String name) {}

    /**
     * The person as the identity tables say in this moment.
     *
     * @throws Refused when there is no such person
     */
    public Actor actor(String userId) {
        return known(userId).actor();
    }

    /** The same with the full name, in one question: it is asked with each request and each time work is finished. */
    Known known(String userId) {
        List<String> groups = new ArrayList<>();
        Set<String> agencies = new HashSet<>();
        List<String> names = new ArrayList<>();
        jdbc.sql(WHO).param("id", userId).query(row -> {
            switch (row.getString(1)) {
                case "group" -> groups.add(row.getString(2));
                case "agency" -> agencies.add(row.getString(2));
                default -> names.add(NameTables.fullName(row, 2));
            }
        });
        if (names.isEmpty()) {
            throw Refused.missing("access.person.missing", userId);
        }
        return new Known(new Actor(userId, rolesOf(groups), groups, agencies), names.get(0));
    }

    /** Ids of the roles and units a person has; none of somebody who does not exist. */
    public List<String> groupsOf(String userId) {
        return jdbc.sql("select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = ?")
                .param(userId)
                .query(String.class)
                .list();
    }

    /** Codes of the agencies a person belongs to, directly or through a unit; none of somebody who does not exist. */
    public Set<String> agenciesOf(String userId) {
        return jdbc.sql(AGENCIES).param("id", userId).query(String.class).set();
    }

    /** Codes of the agencies a unit belongs to, which is one at most. */
    public List<String> agenciesOfUnit(String unit) {
        return jdbc.sql("select TENANT_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ = ?")
                .param(unit)
                .query(String.class)
                .list();
    }

    /** Whether there is an agency with that code, whoever asks. */
    public boolean isAgency(String code) {
        return jdbc.sql("select count(*) from ACT_ID_TENANT where ID_ = ?")
                        .param(code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The roles among a person's groups. */
    public static Set<Role> rolesOf(Collection<String> groups) {
        return groups.stream().flatMap(group -> Role.ofGroup(group).stream()).collect(Collectors.toSet());
    }

    /** Full names with their titles by user id, in one query; an unknown id is its own name. */
    public Map<String, String> names(Collection<String> userIds) {
        Map<String, RegisterEntry> entries = register.entries(Set.copyOf(userIds));
        Map<String, String> names = new LinkedHashMap<>();
        userIds.forEach(
                id -> names.put(id, entries.containsKey(id) ? entries.get(id).fullName() : id));
        return names;
    }

    /** Full name with its title; an unknown id is its own name. */
    public String name(String userId) {
        return Objects.requireNonNull(names(Set.of(userId)).get(userId));
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

    /** The roles and units of several people, in one query; somebody in none is not among them. */
    public Map<String, List<Named>> groupsOf(Collection<String> people) {
        Map<String, List<Named>> groups = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select member.USER_ID_, joined.ID_, joined.NAME_ from ACT_ID_MEMBERSHIP member"
                            + " join ACT_ID_GROUP joined on joined.ID_ = member.GROUP_ID_"
                            + " where member.USER_ID_ in (:people) order by joined.TYPE_, joined.NAME_")
                    .param("people", people)
                    .query(row -> {
                        groups.computeIfAbsent(row.getString(1), person -> new ArrayList<>())
                                .add(new Named(row.getString(2), text(row.getString(3))));
                    });
        }
        return groups;
    }

    /** Everybody in a unit. */
    public List<Named> membersOf(String unit) {
        return named(
                " join ACT_ID_MEMBERSHIP member on member.USER_ID_ = person.ID_ where member.GROUP_ID_ = :unit",
                Map.of("unit", unit));
    }

    /** Those in a unit who head it; asked in one query, as the installation may have thousands of heads. */
    public List<Named> headsOf(String unit) {
        return named(
                " join ACT_ID_MEMBERSHIP member on member.USER_ID_ = person.ID_"
                        + " join ACT_ID_MEMBERSHIP head on head.USER_ID_ = person.ID_"
                        + " where member.GROUP_ID_ = :unit and head.GROUP_ID_ = :heads",
                Map.of("unit", unit, "heads", Role.UNIT_HEAD.group()));
    }

    /** Everybody of an agency, through a unit or directly. */
    public List<Named> of(String agency) {
        return named(" where " + BELONGS, Map.of("agency", agency));
    }

    /** The ITA officers of an agency. */
    public List<Named> officersOf(String agency) {
        return having(Role.ITA_OFFICER, agency);
    }

    /** The people of an agency with that role, who belong to it through a unit or directly. */
    public List<Named> having(Role role, String agency) {
        return named(
                " join ACT_ID_MEMBERSHIP role on role.USER_ID_ = person.ID_" + " where role.GROUP_ID_ = :role and "
                        + BELONGS,
                Map.of("role", role.group(), "agency", agency));
    }

    /** Codes of the agencies to which nobody with that role belongs, in one question. */
    public List<String> agenciesWithout(Role role) {
        return jdbc.sql(
                        "select ID_ from ACT_ID_TENANT where ID_ not in (select own.TENANT_ID_ from ACT_ID_MEMBERSHIP role"
                                + " join ACT_ID_TENANT_MEMBER own on own.USER_ID_ = role.USER_ID_ where role.GROUP_ID_ = :role"
                                + " union all select of_unit.TENANT_ID_ from ACT_ID_MEMBERSHIP role"
                                + " join ACT_ID_MEMBERSHIP unit on unit.USER_ID_ = role.USER_ID_"
                                + " join ACT_ID_TENANT_MEMBER of_unit on of_unit.GROUP_ID_ = unit.GROUP_ID_"
                                + " where role.GROUP_ID_ = :role) order by ID_")
                .param("role", role.group())
                .query(String.class)
                .list();
    }

    /** Those of these people who belong to the agency, whatever their roles. */
    public List<Named> among(Set<String> persons, String agency) {
        return persons.isEmpty()
                ? List.of()
                : named(" where person.ID_ in (:persons) and " + BELONGS, Map.of("persons", persons, "agency", agency));
    }

    private List<Named> named(String condition, Map<String, ?> values) {
        return byName(register.those(condition, values).stream());
    }

    /** By name, whatever the title before it. */
    private static List<Named> byName(Stream<RegisterEntry> entries) {
        return entries.sorted(Comparator.comparing(RegisterEntry::firstName)
                        .thenComparing(RegisterEntry::lastName)
                        .thenComparing(RegisterEntry::person))
                .map(entry -> new Named(entry.person(), entry.fullName()))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }
}
