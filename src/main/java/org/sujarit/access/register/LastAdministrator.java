package org.sujarit.access.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * Keeps an administrator who can log in: without one nobody can make people or give them their roles back, and Camunda's
 * web apps send everybody to their set-up page, which is closed. Two who take each other out in the same moment follow
 * each other ({@link ChangesInTurn}), and the second is counted anew.
 */
@Component
class LastAdministrator {

    private static final String ADMINISTRATORS = "select count(*) from ACT_ID_MEMBERSHIP member"
            + " join ACT_ID_USER person on person.ID_ = member.USER_ID_ where member.GROUP_ID_ = :group";

    private final JdbcClient jdbc;

    LastAdministrator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused when nobody would administer without that person */
    void staysWithout(String person) {
        if (count(" and person.ID_ = :person", person) == 0) {
            return;
        }
        if (count(" and person.ID_ <> :person and person.PWD_ is not null", person) == 0) {
            throw Refused.forbidden("leaving.administrator", person);
        }
    }

    private long count(String who, String person) {
        return jdbc.sql(ADMINISTRATORS + who)
                .param("group", Role.ADMINISTRATOR.group())
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
