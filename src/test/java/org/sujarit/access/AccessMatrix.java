package org.sujarit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sujarit.testing.Browser;

/** What each person is answered at each address, as {@code docs/access-matrix.md} shows it. */
final class AccessMatrix {

    private static final int WIDTH = 110;

    private final Map<String, Browser> people;
    private final MatrixThings things;
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();

    /** @param people by the name of their column; whose name has an apostrophe is of another agency */
    AccessMatrix(Map<String, Browser> people, MatrixThings things) {
        this.people = people;
        this.things = things;
    }

    /** Asks everybody for each of these, given as {@code GET /home}. */
    void ask(Collection<String> endpoints) {
        for (String endpoint : endpoints) {
            List<Integer> answers = new ArrayList<>();
            people.forEach((person, browser) -> answers.add(ask(endpoint, person, browser)));
            rows.put(endpoint, answers);
        }
    }

    private int ask(String endpoint, String person, Browser browser) {
        Browser.Answer answer = things.ask(endpoint, browser);
        if (person.endsWith("'") && answer.status() < 300 && things.tellsOf(endpoint, answer.body())) {
            leaks.add(person + " is told at " + endpoint);
        }
        return answer.status();
    }

    /** Where somebody of another agency was told something of the agency that is asked about. */
    List<String> leaks() {
        return leaks;
    }

    /** A table whose columns are the people. */
    String table() {
        String head = cells("", people.keySet());
        return rows.entrySet().stream()
                .map(row -> cells(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    /** The rows that only one of two texts with such tables has. */
    static List<String> differences(String written, String found) {
        List<String> before = rows(written).toList();
        List<String> now = rows(found).toList();
        return Stream.concat(
                        before.stream().filter(row -> !now.contains(row)).map(row -> "only written: " + row),
                        now.stream().filter(row -> !before.contains(row)).map(row -> "only found: " + row))
                .toList();
    }

    /** The rows of the tables in a text, with single blanks. */
    static Stream<String> rows(String text) {
        return text.lines()
                .filter(line -> line.matches("(GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD) .*"))
                .map(line -> line.replaceAll(" +", " "));
    }

    private String cells(String endpoint, Collection<?> cells) {
        String first = endpoint;
        int width = people.keySet().stream().mapToInt(String::length).max().orElse(0);
        return cells.stream()
                .map(cell -> " ".repeat(width + 1 - cell.toString().length()) + cell)
                .collect(Collectors.joining("", first + " ".repeat(Math.max(0, WIDTH - first.length())), ""))
                .stripTrailing();
    }
}
