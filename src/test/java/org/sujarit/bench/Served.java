package org.sujarit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application with its demonstration in a JVM of its own, with the settings it has where it serves. */
final class Served implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("the demonstration is ready");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private Served(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param directory where it keeps its database, its files and its log */
    static Served in(Path directory) throws IOException, InterruptedException {
        String classPath = Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + Files.readString(Path.of("target", "bench", "runtime.classpath"));
        Path log = directory.resolve("application.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        org.sujarit.Sujarit.class.getName(),
                        "--server.port=0"))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String said = "";
        while (!READY.matcher(said).find()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new AssertionError("it did not start:\n" + said);
            }
            Thread.sleep(200);
            said = Files.readString(log);
        }
        Matcher port = PORT.matcher(said);
        if (!port.find()) {
            process.destroy();
            throw new AssertionError("it does not say where it listens:\n" + said);
        }
        return new Served(process, Integer.parseInt(port.group(1)));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
