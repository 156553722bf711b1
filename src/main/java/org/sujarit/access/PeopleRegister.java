package org.sujarit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.refusal.Refused;

/**
 * The register of people that the administrator keeps: what stands under decisions comes from here. First and last name
 * are the engine's, title and post are ours.
 */
@Component
public class PeopleRegister {

    private static final String ENTRIES = "select person.ID_, coalesce(entry.title, ''), coalesce(person.FIRST_, ''),"
            + " coalesce(person.LAST_, ''), coalesce(entry.post, '') from ACT_ID_USER person"
            + " left join register_entry entry on entry.person = person.ID_";
    private static final String GONE = " union all select person, '', former_name, '', post from register_entry"
            + " where former_name is not null and person in (:people)";
    private static final String WANTED =
            " where position(:wanted in lower(person.ID_ || ' ' || coalesce(person.FIRST_, '')"
                    + " || ' ' || coalesce(person.LAST_, '') || ' ' || coalesce(entry.post, ''))) > 0"
                    + " and (:lacking = 0 or coalesce(entry.title, '') = '' or coalesce(entry.post, '') = '')";

    private static final String ALIKE = "with entries as (select person.ID_ as id, coalesce(entry.title, '') as title,"
            + " coalesce(person.FIRST_, '') as first_name, coalesce(person.LAST_, '') as last_name,"
            + " coalesce(entry.post, '') as post from ACT_ID_USER person"
            + " left join register_entry entry on entry.person = person.ID_),"
            + " belonging as (select USER_ID_ as member, TENANT_ID_ as agency from ACT_ID_TENANT_MEMBER"
            + " where USER_ID_ is not null union select unit.USER_ID_, its.TENANT_ID_ from ACT_ID_MEMBERSHIP unit"
            + " join ACT_ID_TENANT_MEMBER its on its.GROUP_ID_ = unit.GROUP_ID_)"
            + " select distinct one.id from entries one join entries other on other.id <> one.id"
            + " and other.title = one.title and other.first_name = one.first_name"
            + " and other.last_name = one.last_name and other.post = one.post"
            + " join belonging here on here.member = one.id"
            + " join belonging there on there.member = other.id and there.agency = here.agency"
            + " where one.id in (:people) and (one.first_name <> '' or one.last_name <> '')";

    private final IdentityService identity;
    private final JdbcClient jdbc;
    private final PersonTrail trail;

    PeopleRegister(IdentityService identity, JdbcClient jdbc, PersonTrail trail) {
        this.identity = identity;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * What a reader of the register looks for.
     *
     * @param text part of a user id, name or post; empty for all
     * @param lacking whether only those without a title or post are wanted
     */
    public record Wanted(String text, boolean lacking) {

        private Map<String, Object> values() {
            return Map.of("wanted", text.toLowerCase(Locale.ROOT), "lacking", lacking ? 1 : 0);
        }
    }

    /** What is known of these people by user id, also of those who are gone, in one question; an unknown id is left out. */
    public Map<String, RegisterEntry> entries(Collection<String> people) {
        Map<String, RegisterEntry> entries = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            those(" where person.ID_ in (:people)" + GONE, Map.of("people", List.copyOf(people)))
                    .forEach(entry -> entries.putIfAbsent(entry.person(), entry));
        }
        return entries;
    }

    /** @throws Refused when there is no such person */
    public RegisterEntry get(String person) {
        return those(" where person.ID_ = :person", Map.of("person", person)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.missing("access.person.missing", person));
    }

    /** Those of these people whom nobody can tell from another of their agency: title, name and post are the same. */
    public Set<String> alike(Collection<String> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(ALIKE)
                        .param("people", List.copyOf(people))
                        .query(String.class)
                        .list());
    }

    /** How many are found. */
    public long countFound(Wanted wanted) {
        return jdbc.sql("select count(*) from (" + ENTRIES + WANTED + ") found")
                .params(wanted.values())
                .query(Long.class)
                .single();
    }

    /** A part of those found, by name. */
    public List<RegisterEntry> found(Wanted wanted, int before, int size) {
        return those(
                WANTED + " order by person.FIRST_, person.LAST_, person.ID_ offset " + before + " rows fetch first "
                        + size + " rows only",
                wanted.values());
    }

    /** The accounts that meet the condition, which begins with a join or where and calls the account {@code person}. */
    List<RegisterEntry> those(String condition, Map<String, ?> values) {
        return jdbc.sql(ENTRIES + condition)
                .params(values)
                .query((row, number) -> new RegisterEntry(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /**
     * Writes the person's entry anew; what was said before stands as it was in documents that are published.
     *
     * @param emptied whether a title or post that was known is left empty on purpose
     * @param by user id of the administrator
     * @throws Refused when there is no such person, the name is missing, a text is too long, or title or post would be
     *     lost by a slip or under decisions
     */
    @Transactional
    public void write(RegisterEntry entry, boolean emptied, String by) {
        entry.mustFit();
        RegisterEntry before = get(entry.person());
        if (entry.equals(before)) {
            return;
        }
        boolean decides = decides(entry.person());
        if (decides || !emptied) {
            entry.mustLoseNothingOf(before, decides);
        }
        User user = identity.createUserQuery().userId(entry.person()).singleResult();
        user.setFirstName(entry.firstName());
        user.setLastName(entry.lastName());
        identity.saveUser(user);
        keep(entry.person(), entry.title(), entry.post(), null);
        trail.record(
                entry.person(), by, "register-written", (entry.fullName() + " " + entry.post()).strip(), List.of());
    }

    private boolean decides(String person) {
        return jdbc.sql("select count(*) from ACT_ID_MEMBERSHIP where USER_ID_ = :person and GROUP_ID_ in (:deciding)")
                        .param("person", person)
                        .param("deciding", List.of(Role.REVIEWER.group(), Role.MANAGER.group()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Before the account is deleted: its name goes on standing under what was decided. */
    public void leaves(String person) {
        RegisterEntry entry = get(person);
        keep(person, entry.title(), entry.post(), entry.fullName());
    }

    private void keep(String person, String title, String post, @Nullable String formerName) {
        List<Object> values = new ArrayList<>(List.of(title, post));
        values.add(formerName);
        values.add(person);
        int kept = jdbc.sql("update register_entry set title = ?, post = ?, former_name = ? where person = ?")
                .params(values)
                .update();
        if (kept == 0) {
            jdbc.sql("insert into register_entry (title, post, former_name, person) values (?, ?, ?, ?)")
                    .params(values)
                    .update();
        }
    }
}
