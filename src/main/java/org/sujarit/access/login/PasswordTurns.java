package org.sujarit.access.login;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what a login leaves behind and a change of the same password follow each other, on whatever nodes, by the row of
 * the account: either the change finds what the login wrote, or the login finds the password changed.
 */
@Component
public class PasswordTurns {

    private static final String LOCKED = "select PWD_ from ACT_ID_USER where ID_ = ? for update";

    private final JdbcClient jdbc;

    PasswordTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before a change ends what logins left behind; until the caller's transaction ends. */
    @Transactional
    public void take(String account) {
        jdbc.sql(LOCKED).param(account).query(String.class).list();
    }

    /** Whether the account still has it; what the caller's transaction writes is found by every later change. */
    @Transactional
    public boolean isStill(CheckedPassword checked) {
        return jdbc
                .sql(LOCKED)
                .param(checked.account())
                .query((row, number) -> Objects.requireNonNullElse(row.getString(1), ""))
                .list()
                .stream()
                .anyMatch(checked::isKeptAs);
    }
}
