package org.sujarit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The table that is printed line by line as it is measured and kept in {@code target/bench/lifecycles.md}. */
final class Results {

    private final StringBuilder table = new StringBuilder(
            String.format("%n| what | ours | bare engine | ours / bare | goal |%n|---|---|---|---|---|%n"));

    void lifecycles(String what, Rounds.Outcome outcome, double goal) {
        row(what, told(outcome.ours()), told(outcome.bare()), outcome.ratio(), goal);
    }

    private static String told(Rounds.Pace pace) {
        return String.format(Locale.ROOT, "%.1f/s, %.1f ms processor", pace.perSecond(), pace.milliseconds());
    }

    private void row(String what, String ours, String bare, double ratio, double goal) {
        line(String.format(Locale.ROOT, "| %s | %s | %s | %.2f | >= %.1f |%n", what, ours, bare, ratio, goal));
    }

    void fact(String what, String value) {
        line(String.format("| %s | %s | | | |%n", what, value));
    }

    private void line(String line) {
        System.out.print(line);
        table.append(line);
    }

    void write() throws IOException {
        Path file = Path.of("target", "bench", "lifecycles.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
