package org.sujarit.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.report.pdf.OnePdf;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.table.ReportTables;

/**
 * How long each format takes for a small and a big report, beside the programs that would have to be installed instead:
 * LibreOffice makes a PDF of our Word document, Chromium prints our page. Ours are warm, as in a running application;
 * theirs are started for each document, as that is how they are used.
 */
@Tag("bench")
class DocumentsBench {

    private static final int YEARS = 50;
    private static final int FEWEST_ROUNDS = 9;
    private static final long WARM = TimeUnit.SECONDS.toNanos(20);
    private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(5);
    private static final int COLD_ROUNDS = 3;

    private final StringBuilder results =
            new StringBuilder(String.format("| what | 8 measures | 400 measures |%n|---|---|---|%n"));
    private final Renderers renderers = TestRenderers.all();
    private final ReportTable small = ReportTables.ofTheReferenceYear();
    private final ReportTable big = ReportTables.ofManyYears(YEARS);

    @TempDir
    Path folder;

    @Test
    void measuresEachFormatBesideOtherPrograms() throws Exception {
        double[] pdf = {};
        for (ReportFormat format : ReportFormat.values()) {
            double manyTimes = warm(format, big);
            double[] ours = {warm(format, small), manyTimes};
            row(format + ", ours, ms", ours);
            pdf = format == ReportFormat.PDF ? ours : pdf;
        }
        double[] office = {office(small), office(big)};
        row("PDF of our DOCX, LibreOffice, ms", office);
        double[] chromium = {chromium(small), chromium(big)};
        row("PDF of our HTML, Chromium, ms", chromium);
        row("LibreOffice / ours (goal: >= 10, > 1)", new double[] {office[0] / pdf[0], office[1] / pdf[1]});
        row("Chromium / ours (goal: >= 10, > 1)", new double[] {chromium[0] / pdf[0], chromium[1] / pdf[1]});
        row("peak heap while making the PDF, MB", new double[] {peak(small), peak(big)});
        results.append(String.format(
                "| a program of its own that makes one PDF and has 256 MB | %s | %s |%n", alone(1), alone(YEARS)));
        row("PDF, KB", new double[] {size(small), size(big)});
        costOfAMeasure();
        System.out.println(results);
        Path file = Path.of("target", "bench", "documents.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, results);
    }

    /** What a report costs beyond its fixed part, for each measure. */
    private void costOfAMeasure() throws IOException {
        double none = warm(
                ReportFormat.PDF,
                new ReportTable(
                        "", small.titleLines(), small.columns(), small.groups().subList(0, 0), false));
        double eight = (warm(ReportFormat.PDF, small) - none) / small.rows().size();
        double many = (warm(ReportFormat.PDF, big) - none) / big.rows().size();
        row("PDF, ms for a measure beyond the fixed part", new double[] {eight, many});
        results.append(String.format(Locale.ROOT, "| ratio of these (goal: <= 1.3) | | %.2f |%n", many / eight));
    }

    private double warm(ReportFormat format, ReportTable table) throws IOException {
        long start = System.nanoTime();
        do {
            render(format, table);
        } while (System.nanoTime() - start < WARM);
        List<Double> times = new ArrayList<>();
        start = System.nanoTime();
        while (times.size() < FEWEST_ROUNDS || System.nanoTime() - start < LONG_ENOUGH) {
            long began = System.nanoTime();
            render(format, table);
            times.add(millis(began));
        }
        return median(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private byte[] render(ReportFormat format, ReportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderers.render(table, format, out);
        return out.toByteArray();
    }

    private double size(ReportTable table) throws IOException {
        return render(ReportFormat.PDF, table).length / 1024.0;
    }

    /** Of all the heap together, with what was there before; an upper end, for the collector comes when it likes. */
    private double peak(ReportTable table) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        render(ReportFormat.PDF, table);
        return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1024.0 / 1024.0;
    }

    private static String alone(int years) throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classes,
                        OnePdf.class.getName(),
                        String.valueOf(years))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0 ? "ends well" : "fails";
    }

    private double office(ReportTable table) throws Exception {
        Path source = Files.write(folder.resolve("report.docx"), render(ReportFormat.DOCX, table));
        return cold(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                source.toString()));
    }

    private double chromium(ReportTable table) throws Exception {
        Path source = Files.write(folder.resolve("report.html"), render(ReportFormat.HTML, table));
        return cold(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("chromium"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + folder.resolve("printed.pdf"),
                source.toUri().toString()));
    }

    private double cold(List<String> command) throws Exception {
        double[] times = new double[COLD_ROUNDS];
        // The first run sets up the program's own profile and does not count.
        for (int round = -1; round < COLD_ROUNDS; round++) {
            long began = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (round >= 0) {
                times[round] = millis(began);
            }
        }
        return median(times);
    }

    private void row(String what, double[] values) {
        results.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f |%n", what, values[0], values[1]));
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
