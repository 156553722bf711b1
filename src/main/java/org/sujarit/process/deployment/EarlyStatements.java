package org.sujarit.process.deployment;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the engine's statements while Spring still looks for its beans. The engine would read them when it starts, for a
 * third of all the time until the application is up, and everything else waits for the engine; what it needs for that
 * is only the kind of database. Where that turns out to be another one, the engine reads them itself.
 */
final class EarlyStatements {

    private static final Map<DatabaseDriver, String> KINDS =
            Map.of(DatabaseDriver.H2, "h2", DatabaseDriver.POSTGRESQL, "postgres");

    private final DatabaseDriver database;
    private final FutureTask<Configuration> reading;

    private EarlyStatements(DatabaseDriver database, String kind) {
        this.database = database;
        this.reading = new FutureTask<>(() -> read(kind));
    }

    /** Begins as soon as the settings are known; {@code META-INF/spring.factories} names it. */
    static final class Beginning implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = context.getEnvironment().getProperty("spring.datasource.url");
            DatabaseDriver database = DatabaseDriver.fromJdbcUrl(url);
            @Nullable String kind = KINDS.get(database);
            if (kind != null) {
                EarlyStatements statements = new EarlyStatements(database, kind);
                context.getBeanFactory().registerSingleton("earlyStatements", statements);
                Thread thread = new Thread(statements.reading, "engine-statements");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    /** As the engine does it, for a database whose tables have no prefix. */
    private static Configuration read(String kind) throws Exception {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", kind);
        ClassLoader loader = ProcessEngineConfigurationImpl.class.getClassLoader();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        loader.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)),
                StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(reader, "", properties).parse();
        }
    }

    /** Only where the engine would have read the very same. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        DataSource source = engine.getDataSource();
        if (source == null
                || !engine.isTransactionsExternallyManaged()
                || !engine.getDatabaseTablePrefix().isEmpty()
                || database != databaseOf(source)) {
            return;
        }
        Configuration statements = statements();
        statements.setEnvironment(new Environment("default", new ManagedTransactionFactory(), source));
        statements.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
        if (engine.isJdbcBatchProcessing()) {
            statements.setDefaultExecutorType(ExecutorType.BATCH);
        }
        engine.setSqlSessionFactory(new DefaultSqlSessionFactory(statements));
    }

    Configuration statements() {
        try {
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException("the engine's statements cannot be read", broken);
        }
    }

    private static DatabaseDriver databaseOf(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return DatabaseDriver.fromProductName(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
