package org.sujarit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sujarit.testing.YearFixture.TestYear;

/** All our pages, from the matrix that names every address there is, for a year that is published. */
final class PagesOfOurs {

    private static final Path MATRIX = Path.of("docs", "access-matrix.md");
    private static final Pattern ROW = Pattern.compile("GET (/\\S*) +(.*)");
    private static final String HOME = "/home";
    private static final Pattern PUBLIC = Pattern.compile("/|/(portal|search|open-data|verify|login).*");

    /** In the order of the matrix's columns; staff1 owns the measure. */
    private static final List<String> PEOPLE =
            List.of("officer", "head", "staff1", "staff2", "reviewer", "manager", "auditor", "admin");

    /** What is no page: files, data, and addresses that only send on. */
    private static final Predicate<String> FILES = Pattern.compile(
                    "/(api|v3|camunda|actuator|css|js|fonts|webjars|metrics|h2-console|engine-rest)(/.*)?"
                            + "|.*(\\.\\w+|\\{extension}|/evidence/\\{id}|/built-in|/current)"
                            + "|/error|/portal|/home/dashboard")
            .asMatchPredicate();

    /** A page that wants what this year has not, a report that was sent to be taken in, and one that is for wrong addresses. */
    private static final List<String> ELSEWHERE =
            List.of("/home/intake/{id}", "/portal/{agency}/{year}/{mistyped:[^.]+}");

    private PagesOfOurs() {}

    /**
     * A page and who looks at it.
     *
     * @param person empty when it is for everybody
     */
    record Ours(String pattern, String address, String person) {}

    /** Each page for the first who may see it, the start page for each role. */
    static List<Ours> of(TestYear year) throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> FILES.negate().test(row.group(1)) && !ELSEWHERE.contains(row.group(1)))
                .flatMap(row -> readers(row.group(1), row.group(2))
                        .map(person -> new Ours(row.group(1), address(row.group(1), year), person)))
                .toList();
    }

    private static Stream<String> readers(String pattern, String cells) {
        if (PUBLIC.matcher(pattern).matches()) {
            return Stream.of("");
        }
        if (pattern.equals(HOME)) {
            return PEOPLE.stream();
        }
        List<String> answers = List.of(cells.trim().split(" +"));
        return PEOPLE.stream()
                .filter(person -> answers.get(PEOPLE.indexOf(person) + 1).equals("200"))
                .limit(1);
    }

    private static String address(String pattern, TestYear year) {
        return pattern.replace("{id}", String.valueOf(year.cycle.id()))
                .replace("{agency}", year.agency.code)
                .replace("{year}", String.valueOf(year.cycle.fiscalYear().year()))
                .replace("{family}", "NACC")
                .replace("{person}", year.agency.id("staff1"))
                .replaceAll("\\{(number|version)[^}]*}", "1")
                .replace("{document}", "plan")
                .replace(
                        "{code}",
                        pattern.contains("measures")
                                ? "i7-1"
                                : String.valueOf(year.now().compiledReport()));
    }
}
