package org.sujarit.access.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Lets two requests of one session add the same to it in the same moment, as a page of Camunda's does that asks several
 * things at once: the later counts. Each would insert it, and the second failed after all its work was done.
 */
@Configuration
class SessionsOfParallelRequests {

    private static final String ON_H2 =
            "merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)"
                    + " key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterCounts(
            @Value("${spring.datasource.url}") String database) {
        return DatabaseDriver.fromJdbcUrl(database) == DatabaseDriver.POSTGRESQL
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery(ON_H2);
    }
}
