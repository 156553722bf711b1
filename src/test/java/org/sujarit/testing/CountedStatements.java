package org.sujarit.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Counts every statement that is sent to the database, the engine's and ours; not where the time counts. What the
 * application does each minute would be counted or not as it happens, so it never is; nor is the reading and writing of
 * the login's session, which belongs to every request and is one more where an answer is longer than the buffer; nor is
 * the next block of ids, which falls to whoever comes when the last one is used up.
 */
@Component
@ConditionalOnProperty(name = "sujarit.test.count-statements", matchIfMissing = true)
public class CountedStatements implements BeanPostProcessor {

    private static final Pattern WRITES =
            Pattern.compile("\\s*(insert|update|delete|merge)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String DELIVERIES = "delivery-";
    private static final String EACH_MINUTE = "scheduling-";
    private static final String OLD_SESSIONS = "spring-session-";
    private static final Pattern AS_IT_HAPPENS =
            Pattern.compile("SPRING_SESSION|\\b(next value for|nextval)\\b", Pattern.CASE_INSENSITIVE);

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger delivering = new AtomicInteger();
    private final Queue<String> writes = new ConcurrentLinkedQueue<>();

    /** How many statements are sent while that is done, without those of deliveries. */
    public int during(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    /** The same with those of deliveries, for which the work waits itself. */
    public int duringWithDeliveries(Runnable work) {
        int before = delivering.get();
        int bySender = during(work);
        return bySender + delivering.get() - before;
    }

    /** The statements that write something while that is done. */
    public List<String> writesDuring(Runnable work) {
        writes.clear();
        work.run();
        return List.copyOf(writes);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection(), Connection.class, "");
        }
    }

    /** @param prepared what a prepared statement sends; otherwise empty */
    private <T> T counted(T target, Class<T> type, String prepared) {
        Class<?>[] types = {type};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types, (proxy, method, arguments) -> {
            String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
            if (method.getName().startsWith("execute")) {
                count(sql);
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement statement ? wrapped(statement, method.getReturnType(), sql) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private void count(String sql) {
        String sender = Thread.currentThread().getName();
        if (AS_IT_HAPPENS.matcher(sql).find() || sender.startsWith(EACH_MINUTE) || sender.startsWith(OLD_SESSIONS)) {
            return;
        }
        if (sender.startsWith(DELIVERIES)) {
            delivering.incrementAndGet();
        } else {
            sent.incrementAndGet();
            note(sql);
        }
    }

    private void note(String sql) {
        if (WRITES.matcher(sql).matches()) {
            writes.add(sql);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Object wrapped(Statement statement, Class<T> type, String sql) {
        return Statement.class.isAssignableFrom(type) ? counted((T) statement, type, sql) : statement;
    }
}
