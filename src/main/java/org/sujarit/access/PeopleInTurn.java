package org.sujarit.access;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.refusal.Refused;

/**
 * Lets changes of people, groups and agencies follow each other, on whatever nodes: what one of them looks at stays so
 * until it is done. The row of the administrators' group stands for all; a person's own row is also held by whoever gives
 * that person work, so that work does not wait for changes of others, nor on PostgreSQL for other work of that person.
 * They are the first locks of each transaction, the turn before the person, so nobody waits for each other.
 */
@Component
public class PeopleInTurn {

    private static final String TURN = Role.ADMINISTRATOR.group();

    private static final String THOSE = " where ID_ in (:ids) order by ID_";

    private final JdbcClient jdbc;
    private final People people;
    private final ActingAs actingAs;
    private final String alone;
    private final String together;

    /**
     * @param url H2 would not wait longer than two seconds, which many changes at once may take; and knows no lock that
     *     many can have together
     */
    PeopleInTurn(JdbcClient jdbc, People people, ActingAs actingAs, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.people = people;
        this.actingAs = actingAs;
        boolean h2 = url.startsWith("jdbc:h2:");
        this.alone = THOSE + (h2 ? " for update wait 30" : " for update");
        this.together = h2 ? alone : THOSE + " for share";
    }

    /** Does what begins with a look at people, groups and agencies and then changes them, when nobody else is at it. */
    @Transactional
    public <T extends @Nullable Object> T change(Supplier<T> change) {
        hold("ACT_ID_GROUP", Set.of(TURN), alone);
        return change.get();
    }

    /** The same of one person, whom nobody gives work meanwhile. */
    @Transactional
    public <T extends @Nullable Object> T changeOf(String person, Supplier<T> change) {
        hold("ACT_ID_GROUP", Set.of(TURN), alone);
        hold("ACT_ID_USER", Set.of(person), alone);
        return change.get();
    }

    /** The same of one group, which nobody plans work for meanwhile. */
    @Transactional
    public <T extends @Nullable Object> T changeOfGroup(String group, Supplier<T> change) {
        hold("ACT_ID_GROUP", Set.of(TURN), alone);
        hold("ACT_ID_GROUP", Set.of(group), alone);
        return change.get();
    }

    /**
     * Gives work to a person, who is not deleted meanwhile; who takes it does so with the rights of now, not with those of
     * when the request came, which somebody may have withdrawn while it waited.
     *
     * @throws Refused when there is no such person
     */
    @Transactional
    public <T extends @Nullable Object> T workFor(String person, Supplier<T> giving) {
        if (!isKept(person)) {
            throw Refused.missing("access.person.missing", person);
        }
        if (actingAs.already(person).isPresent()) {
            actingAs.renew(people.actor(person));
        }
        return giving.get();
    }

    /** Whether there is such a person, who then neither goes nor leaves a group before this transaction is over. */
    public boolean isKept(String person) {
        return hold("ACT_ID_USER", Set.of(person), together) == 1;
    }

    /** The same, and nobody else holds the account meanwhile: what is looked at and then written is done one by one. */
    public boolean isKeptAlone(String person) {
        return hold("ACT_ID_USER", Set.of(person), alone) == 1;
    }

    /**
     * These people stay before this transaction is over.
     *
     * @throws Refused when one of them has gone meanwhile
     */
    public void keep(Collection<String> persons) {
        if (!persons.isEmpty() && hold("ACT_ID_USER", persons, together) < persons.size()) {
            throw Refused.conflict("work.somebody-was-first");
        }
    }

    /** These units, as far as they are there, stay before this transaction is over. */
    public void keepUnits(Collection<String> units) {
        if (!units.isEmpty()) {
            hold("ACT_ID_GROUP", units, together);
        }
    }

    private int hold(String table, Collection<String> ids, String lock) {
        return jdbc.sql("select ID_ from " + table + lock)
                .param("ids", ids)
                .query(String.class)
                .list()
                .size();
    }
}
