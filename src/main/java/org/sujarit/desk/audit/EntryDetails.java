package org.sujarit.desk.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.audit.AuditEntry;
import org.sujarit.text.Texts;

/** Says in words what an entry keeps of what was done; what nobody has words for is shown as it is kept. */
@Component
class EntryDetails {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.@_-]+");
    private static final Pattern DIGEST =
            Pattern.compile("([A-Z]+) ([A-Z]+) ([0-9a-f]{64})|([0-9a-f]{64})( as substitute)?");
    private static final List<String> OF_FILES = List.of("file-attached", "report-taken-in", "template-taken");
    private static final List<String> PERSONS = List.of("helpers-named");
    private static final Pattern COUNT = Pattern.compile("(?:ita (\\d{4}), )?(findings|measures|items) (\\d+)");

    private final People people;
    private final ChainNames chains;
    private final Texts texts;

    EntryDetails(People people, ChainNames chains, Texts texts) {
        this.people = people;
        this.chains = chains;
        this.texts = texts;
    }

    /** Of one chain, in their order. */
    List<String> of(String chain, List<AuditEntry> entries) {
        Map<String, String> units = people.unitsOf(chain.split("/", 2)[0]).stream()
                .collect(Collectors.toMap(People.Named::id, People.Named::name));
        Map<String, String> persons = people.names(entries.stream()
                .filter(entry -> PERSONS.contains(entry.action())
                        || entry.action().startsWith("owner-")
                        || entry.action().startsWith("substitute-"))
                .flatMap(entry -> Stream.of(entry.detail().split("[: ]", -1)))
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> words(entry, units, persons)).toList();
    }

    private String words(AuditEntry entry, Map<String, String> units, Map<String, String> persons) {
        String detail = entry.detail();
        return switch (entry.action()) {
            case "owner-assigned", "owner-reassigned" -> named(detail, persons);
            case "substitute-named", "substitute-withdrawn" -> {
                String[] parts = detail.split(" ", 2);
                yield texts.orElse("audit.decides." + parts[0], parts[0]) + ": "
                        + named(parts[parts.length - 1], persons);
            }
            case "group-joined",
                    "group-left",
                    "roles-brought",
                    "roles-taken-away",
                    "unit-taken-in",
                    "unit-joined-agency",
                    "unit-left-agency",
                    "role-taken-out",
                    "group-made",
                    "group-changed" -> groups(detail, units);
            case "measure-added", "measure-replanned", "plan-changed" -> chains.words(detail);
            case "helpers-named" ->
                Stream.of(detail.split(" ", -1))
                        .map(person -> named(person, persons))
                        .collect(Collectors.joining(", "));
            case "result-recorded", "result-corrected", "result-removed", "step-concluded" -> step(detail);
            case "cycle-opened", "demonstration-begun" ->
                detail.matches("\\d{4}") ? texts.year(Integer.parseInt(detail)) : detail;
            default -> counted(entry);
        };
    }

    /** As {@code 1 2026-03-15}: the step, and the day or what was said of it. */
    private String step(String detail) {
        String[] parts = detail.split(" ", 2);
        String step = texts.of("audit.step", texts.digits(parts[0]));
        if (parts.length == 1 || parts[1].isEmpty()) {
            return step;
        }
        return step + ", "
                + (parts[1].matches("\\d{4}-\\d\\d-\\d\\d")
                        ? texts.day(LocalDate.parse(parts[1]))
                        : texts.orElse("activity." + parts[1], parts[1]));
    }

    private static String named(String detail, Map<String, String> persons) {
        String person = detail.split("[: ]", 2)[0];
        String name = persons.getOrDefault(person, person);
        return name.equals(person) ? detail : name + " (" + person + ")" + detail.substring(person.length());
    }

    private String groups(String detail, Map<String, String> units) {
        return WORD.matcher(detail).replaceAll(id -> Matcher.quoteReplacement(group(id.group(), units)));
    }

    private String group(String id, Map<String, String> units) {
        String otherwise = units.containsKey(id) ? units.get(id) + " (" + id + ")" : id;
        return Role.ofGroup(id).map(role -> texts.of("role", role)).orElse(otherwise);
    }

    private String counted(AuditEntry entry) {
        Matcher digest = DIGEST.matcher(entry.detail());
        if (digest.matches()) {
            return digest(entry.action(), digest);
        }
        Matcher count = COUNT.matcher(entry.detail());
        if (!count.matches()) {
            return entry.detail();
        }
        String counted = texts.of("audit.count." + count.group(2), texts.digits(count.group(3)));
        return count.group(1) == null
                ? counted
                : "ITA " + texts.year(Integer.parseInt(count.group(1))) + ", " + counted;
    }

    /** Which of the two kinds of SHA-256 it is: of a file that somebody holds, or of what its content says. */
    private String digest(String action, Matcher found) {
        if (found.group(1) != null) {
            String document = texts.orElse("audit.chain." + found.group(1).toLowerCase(Locale.ROOT), found.group(1));
            return document + " " + found.group(2) + ", " + texts.of("audit.digest.file", found.group(3));
        }
        boolean file = OF_FILES.contains(action);
        String words = texts.of(file ? "audit.digest.file" : "audit.digest.content", found.group(4));
        return found.group(5) == null ? words : words + " " + texts.of("audit.as-substitute");
    }
}
