package org.sujarit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java files and how long each is, from what follows its imports to its last line. */
record Sources(Map<Path, Integer> lengths) {

    static Sources under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return new Sources(files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Function.identity(), Sources::length)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Path> longerThan(int most) {
        return lengths.keySet().stream()
                .filter(file -> lengths.getOrDefault(file, 0) > most)
                .toList();
    }

    /** The length that so many of a hundred files do not exceed. */
    int percentile(int percent) {
        List<Integer> sorted = lengths.values().stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    List<Path> foldersWithMoreThan(int most) {
        return lengths.keySet().stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int length(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int last = -1;
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).startsWith("import ")) {
                    last = line;
                }
            }
            return lines.size() - 1 - last;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
