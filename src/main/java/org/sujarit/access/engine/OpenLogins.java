package org.sujarit.access.engine;

import jakarta.servlet.http.HttpSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.sujarit.access.login.KnownBrowsers;
import org.sujarit.access.login.PasswordTurns;

/** What logins left behind on all nodes: the sessions that people have open, and the browsers that are known. */
@Component
class OpenLogins {

    private final JdbcClient jdbc;
    private final PasswordTurns turns;
    private final KnownBrowsers browsers;

    OpenLogins(JdbcClient jdbc, PasswordTurns turns, KnownBrowsers browsers) {
        this.turns = turns;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    /** Ends all of it but the session in which this is asked, in the caller's transaction. */
    void endOthersOf(String person) {
        turns.take(person);
        browsers.endAllOf(person);
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(person, own())
                .update();
    }

    private static String own() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpSession session = request.getRequest().getSession(false);
            return session == null ? "" : session.getId();
        }
        return "";
    }
}
