package org.sujarit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts an application in a JVM of its own, as {@code mvn spring-boot:run} does, until it says that it is up. */
final class Starting {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern STARTED =
            Pattern.compile("Started \\w+ in [\\d.]+ seconds \\(process running for ([\\d.]+)\\)");
    private static final Pattern FAILED = Pattern.compile("APPLICATION FAILED|Application run failed");

    private final String main;
    private final String classPath;
    private final Path directory;
    private String classes = "-Xshare:auto";

    /** @param directory where the application keeps its database and its log */
    Starting(Class<?> main, String classPath, Path directory) {
        this.main = main.getName();
        this.classPath = classPath;
        this.directory = directory;
    }

    /**
     * @param seconds from the start of the process until it is up
     * @param processor seconds of processor time until then, on all threads
     */
    record Time(double seconds, double processor) {}

    /** @param until what the log says when the application may be ended */
    Time once(String until) throws IOException, InterruptedException {
        Path log = directory.resolve("start.log");
        Files.deleteIfExists(log);
        Process process = new ProcessBuilder(command())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            Matcher started = await(STARTED, process, log);
            double processor =
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            await(Pattern.compile(until), process, log);
            return new Time(Double.parseDouble(started.group(1)), processor);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** From now on the classes come from an archive that this start leaves behind. */
    void archive() throws IOException, InterruptedException {
        classes = "-XX:ArchiveClassesAtExit=classes.jsa";
        once("Started");
        classes = "-XX:SharedArchiveFile=classes.jsa";
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As the plugin's "optimized launch" and the pom's jvmArguments have it.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", classes, "-cp", classPath, main));
        command.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:./data/start;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                "--spring.datasource.username=sa"));
        return command;
    }

    private static Matcher await(Pattern line, Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String said = Files.readString(log);
            Matcher found = line.matcher(said);
            if (found.find()) {
                return found;
            }
            if (System.nanoTime() > end
                    || !process.isAlive()
                    || FAILED.matcher(said).find()) {
                throw new AssertionError("it did not start:\n" + said);
            }
            Thread.sleep(20);
        }
    }

    /** The class path of this JVM, only those entries whose file name fits. */
    static String classPath(Pattern names) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry ->
                        names.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
