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
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.Sujarit;
import org.sujarit.bench.empty.EmptyStarter;

/**
 * How long a second start takes, by turns with an application that has nothing but Camunda's web application starter,
 * JDBC and H2. Both have a file database, their classes in a jar, and beside it on the class path the jars they need and
 * no others; then ours with an archive of its loaded classes (AppCDS), as the image that people install has it; then both
 * with one.
 */
@Tag("bench")
class StartBench {

    private static final int ROUNDS = 5;

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
        var ours = new Starting(Sujarit.class, ourClassPath(), folder("ours"));
        var empty = new Starting(EmptyStarter.class, emptyClassPath(), folder("empty"));
        empty.once("Started");
        ours.once("the demonstration is ready");
        String rows = rounds("", ours, empty);
        ours.archive();
        rows += rounds(", ours as its image starts it, the starter as it comes", ours, empty);
        empty.archive();
        write(rows + rounds(", both with an archive of classes", ours, empty));
    }

    private static String rounds(String how, Starting ours, Starting empty) throws IOException, InterruptedException {
        List<Starting.Time> our = new ArrayList<>();
        List<Starting.Time> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(ours.once("Started"));
            other.add(empty.once("Started"));
        }
        return row("seconds until it is up" + how, our, other, Starting.Time::seconds)
                + row("seconds of processor time" + how, our, other, Starting.Time::processor);
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private String ourClassPath() throws IOException {
        Path jar = jar("sujarit.jar", Path.of("target", "classes"));
        return jar + File.pathSeparator + Files.readString(Path.of("target", "bench", "runtime.classpath"));
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
        return jar("empty.jar", classes) + File.pathSeparator + Starting.classPath(STARTER);
    }

    private Path jar(String name, Path classes) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.sorted().toList()) {
                String entry = classes.relativize(file).toString().replace(File.separatorChar, '/');
                boolean directory = Files.isDirectory(file);
                if (!entry.isEmpty()) {
                    out.putNextEntry(new JarEntry(directory ? entry + "/" : entry));
                    if (!directory) {
                        Files.copy(file, out);
                    }
                    out.closeEntry();
                }
            }
        }
        return jar;
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
