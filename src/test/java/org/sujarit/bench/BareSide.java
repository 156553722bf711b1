package org.sujarit.bench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The bare engine with all its libraries in a class loader of its own: what our application sets for a whole library
 * does not reach it. It logs as ours does: what is worth knowing.
 */
final class BareSide implements AutoCloseable {

    private final URLClassLoader loader;
    private final Object engine;
    private final JdbcTemplate jdbc;

    BareSide(String url, String user, String password) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(url, user, password));
        loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        engine = apart(() -> loader.loadClass(BareEngine.class.getName())
                .getConstructor(String.class, String.class, String.class)
                .newInstance(url, user, password));
    }

    /** The engine also asks the thread for classes. */
    private <T> T apart(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static URL[] classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator)).map(BareSide::url).toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void lifecycle() {
        apart(Executors.callable((Runnable) engine));
    }

    /** Running instances that wait for the head, the reviewer and the manager. */
    @SuppressWarnings("unchecked")
    List<String> waiting() {
        return apart(((Supplier<List<String>>) engine)::get);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    @Override
    public void close() throws IOException {
        apart(() -> {
            ((AutoCloseable) engine).close();
            return true;
        });
        loader.close();
    }
}
