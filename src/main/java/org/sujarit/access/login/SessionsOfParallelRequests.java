package org.sujarit.access.login;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
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
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterCounts(DataSource database) {
        return isPostgresql(database)
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery(ON_H2);
    }

    private static boolean isPostgresql(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, found -> found.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException away) {
            throw new IllegalStateException("the database does not say what it is", away);
        }
    }
}
