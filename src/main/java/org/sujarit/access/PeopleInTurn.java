package org.sujarit.access;

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
 * that person work, so that work does not wait for changes of others. They are the first locks of each transaction, the
 * turn before the person, so nobody waits for each other.
 */
@Component
public class PeopleInTurn {

    private final JdbcClient jdbc;
    private final String held;

    /** @param url H2 would not wait longer than two seconds, which many changes at once may take */
    PeopleInTurn(JdbcClient jdbc, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.held = url.startsWith("jdbc:h2:") ? " where ID_ = ? for update wait 30" : " where ID_ = ? for update";
    }

    /** Does what begins with a look at people, groups and agencies and then changes them, when nobody else is at it. */
    @Transactional
    public <T extends @Nullable Object> T change(Supplier<T> change) {
        hold("ACT_ID_GROUP", Role.ADMINISTRATOR.group());
        return change.get();
    }

    /** The same of one person, whom nobody gives work meanwhile. */
    @Transactional
    public <T extends @Nullable Object> T changeOf(String person, Supplier<T> change) {
        hold("ACT_ID_GROUP", Role.ADMINISTRATOR.group());
        isKept(person);
        return change.get();
    }

    /**
     * Gives work to a person, who is not deleted meanwhile.
     *
     * @throws Refused when there is no such person
     */
    @Transactional
    public <T extends @Nullable Object> T workFor(String person, Supplier<T> giving) {
        if (!isKept(person)) {
            throw Refused.missing("access.person.missing", person);
        }
        return giving.get();
    }

    /** Whether there is such a person, who then neither goes nor leaves a group before this transaction is over. */
    public boolean isKept(String person) {
        return hold("ACT_ID_USER", person);
    }

    private boolean hold(String table, String id) {
        return jdbc.sql("select ID_ from " + table + held)
                .param(id)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
