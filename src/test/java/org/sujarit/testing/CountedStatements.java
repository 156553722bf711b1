package org.sujarit.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts every statement that is sent to the database, the engine's and ours; not where the time counts. */
@Component
@ConditionalOnProperty(name = "sujarit.test.count-statements", matchIfMissing = true)
public class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger sent = new AtomicInteger();

    /** How many statements are sent while that is done. */
    public int during(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource)
                ? new Counting(source)
                : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection(), Connection.class);
        }
    }

    private <T> T counted(T target, Class<T> type) {
        Class<?>[] types = {type};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                sent.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement statement ? wrapped(statement, method.getReturnType()) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    @SuppressWarnings("unchecked")
    private <T> Object wrapped(Statement statement, Class<T> type) {
        return Statement.class.isAssignableFrom(type) ? counted((T) statement, type) : statement;
    }
}
