package org.sujarit.access.login;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.PeopleInTurn;

/**
 * Lets what a login leaves behind and a change of the same password follow each other, on whatever nodes, by the row of
 * the account: either the change finds what the login wrote, or the login finds the password changed.
 */
@Component
public class PasswordTurns {

    private final PeopleInTurn people;
    private final JdbcClient jdbc;

    PasswordTurns(PeopleInTurn people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Before a change ends what logins left behind; until the caller's transaction ends. */
    @Transactional
    public void take(String account) {
        people.isKeptAlone(account);
    }

    /** Whether the account still has it; what the caller's transaction writes is found by every later change. */
    @Transactional
    public boolean isStill(CheckedPassword checked) {
        return people.isKeptAlone(checked.account())
                && jdbc
                        .sql("select coalesce(PWD_, '') from ACT_ID_USER where ID_ = ?")
                        .param(checked.account())
                        .query(String.class)
                        .list()
                        .stream()
                        .anyMatch(checked::isKeptAs);
    }
}
