package org.sujarit.access.engine;

import jakarta.servlet.http.HttpSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions that people have open, on all nodes. */
@Component
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends all of them but the one in which this is asked, in the caller's transaction. */
    void endOthersOf(String person) {
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
