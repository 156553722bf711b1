package org.sujarit.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many readers a second get a published page and its files, by turns with an nginx that has the same bytes. Both are
 * asked by wrk (Debian's package) with sixteen connections, on this machine.
 */
@Tag("bench")
class PublishedBench {

    private static final Path WRK = Path.of("/usr/bin/wrk");
    private static final int ROUNDS = 5;
    private static final int WARM = 4;
    private static final int SECONDS = (int) Math.max(1, Long.getLong("bench.millis", 4_000) / 1000);
    private static final Pattern LINK = Pattern.compile("href=\"(/portal/[A-Za-z0-9]+/[0-9]{4})\"");
    private static final Pattern PACE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx|Socket errors");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void aPublishedPageAndItsFilesBesideNginx() throws IOException, InterruptedException {
        boolean there = Files.isExecutable(Nginx.PROGRAM) && Files.isExecutable(WRK);
        if (!there) {
            System.err.println("NOT MEASURED: apt-get install nginx wrk, and run this again");
        }
        assumeTrue(there, "nginx and wrk are not installed");
        Path files = Files.createDirectory(folder.resolve("files"));
        Path own = Files.createDirectory(folder.resolve("nginx"));
        try (Served ours = Served.in(Files.createDirectory(folder.resolve("ours")));
                Nginx nginx = Nginx.in(own, files)) {
            String page = firstReport(ours);
            byte[] small = read(ours.address() + page, "gzip");
            Files.write(files.resolve("page.html.gz"), small);
            Files.write(files.resolve("page.html"), read(ours.address() + page, "identity"));
            Files.write(files.resolve("page.pdf"), read(ours.address() + page + "/report.pdf", "identity"));
            Files.write(files.resolve("page.csv"), read(ours.address() + page + "/report.csv", "identity"));
            StringBuilder rows = new StringBuilder();
            rows.append(compare(
                    "page, compressed; nginx compresses it for each",
                    "gzip",
                    ours.address() + page,
                    nginx.address() + "/fly/page.html",
                    ">= 1.0"));
            rows.append(compare(
                    "page, compressed; nginx has it compressed (gzip_static)",
                    "gzip",
                    ours.address() + page,
                    nginx.address() + "/static/page.html",
                    ">= 0.15"));
            rows.append(compare(
                    "page, not compressed",
                    "identity",
                    ours.address() + page,
                    nginx.address() + "/plain/page.html",
                    ">= 0.1"));
            for (String extension : new String[] {"pdf", "csv"}) {
                rows.append(compare(
                        "file (" + extension.toUpperCase(Locale.ROOT) + "), not compressed",
                        "identity",
                        ours.address() + page + "/report." + extension,
                        nginx.address() + "/plain/page." + extension,
                        ">= 0.1"));
            }
            write(rows);
        }
    }

    private static String firstReport(Served ours) {
        Matcher link = LINK.matcher(new String(read(ours.address() + "/", "identity"), StandardCharsets.UTF_8));
        if (!link.find()) {
            throw new AssertionError("nothing is published");
        }
        return link.group(1);
    }

    private static String compare(String what, String coding, String ours, String other, String goal) {
        byte[] our = read(ours, coding);
        for (int round = 0; round < WARM; round++) {
            pace(ours, coding);
        }
        double[] mine = new double[ROUNDS];
        double[] others = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            mine[round] = pace(ours, coding);
            others[round] = pace(other, coding);
            ratios[round] = mine[round] / others[round];
        }
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f/s | %,.0f/s | %.2f | %s |%n",
                what,
                our.length,
                Rounds.median(mine),
                Rounds.median(others),
                Rounds.median(ratios),
                goal);
    }

    private static double pace(String address, String coding) {
        String said;
        try {
            Process process = new ProcessBuilder(
                            WRK.toString(),
                            "-t2",
                            "-c16",
                            "-d" + SECONDS + "s",
                            "-H",
                            "Accept-Encoding: " + coding,
                            address)
                    .redirectErrorStream(true)
                    .start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Matcher pace = PACE.matcher(said);
        if (!pace.find() || WRONG.matcher(said).find()) {
            throw new AssertionError(address + "\n" + said);
        }
        return Double.parseDouble(pace.group(1));
    }

    private static byte[] read(String address, String coding) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", coding)
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(address + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void write(CharSequence rows) throws IOException {
        String table = String.format(
                "%n| published | bytes | ours | nginx | ours / nginx | goal |%n|---|---|---|---|---|---|%n%s", rows);
        System.out.println(table);
        Path file = Path.of("target", "bench", "published.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
