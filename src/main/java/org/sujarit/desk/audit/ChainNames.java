package org.sujarit.desk.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.sujarit.access.People;
import org.sujarit.agency.Agencies;
import org.sujarit.agency.Agency;
import org.sujarit.text.KeyWords;
import org.sujarit.text.Texts;

/** Says in words what a chain of the audit trail is about; its key stays beside them, as an export or a backup has it. */
@Component
public class ChainNames {

    private static final Pattern MEASURE = Pattern.compile("[ieo]\\d+-\\d+");

    private final Agencies agencies;
    private final People people;
    private final Texts texts;

    ChainNames(Agencies agencies, People people, Texts texts) {
        this.agencies = agencies;
        this.people = people;
        this.texts = texts;
    }

    /** A chain to choose. */
    record Chain(String key, String words) {}

    /** The chains of one agency, or of what belongs to none. */
    record Owned(String owner, List<Chain> chains) {}

    /** In the order they come, each agency's together. */
    List<Owned> grouped(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = people.names(keys.stream()
                .map(ChainNames::person)
                .filter(id -> !id.isEmpty())
                .toList());
        Map<String, List<Chain>> owned = new LinkedHashMap<>();
        for (String key : keys) {
            owned.computeIfAbsent(key.split("/", 2)[0], owner -> new ArrayList<>())
                    .add(new Chain(key, words(key, names)));
        }
        Map<String, String> owners = agencies.findByCodeInOrderByName(owned.keySet()).stream()
                .collect(Collectors.toMap(Agency::code, Agency::name));
        return owned.entrySet().stream()
                .map(one -> new Owned(
                        owners.getOrDefault(one.getKey(), texts.of("audit.chain.installation")), one.getValue()))
                .toList();
    }

    /** One of them, without whose it is. */
    public String words(String key) {
        return words(key, person(key).isEmpty() ? Map.of() : people.names(List.of(person(key))));
    }

    private String words(String key, Map<String, String> names) {
        String person = person(key);
        if (!person.isEmpty()) {
            return texts.of("audit.chain.person", names.getOrDefault(person, person), person);
        }
        String[] parts = key.split("/", -1);
        List<String> words = new ArrayList<>();
        for (int at = 1; at < parts.length; at++) {
            words.add(part(parts[at]));
        }
        return words.isEmpty()
                ? texts.orElse("audit.chain." + key, texts.of("audit.chain.whole"))
                : String.join(" · ", words);
    }

    private String part(String part) {
        return KeyWords.of(part, "portal.year", texts)
                .orElseGet(() -> MEASURE.matcher(part).matches()
                        ? texts.of("audit.chain.measure", part)
                        : texts.orElse("audit.chain." + part, part));
    }

    /** Id of the person whose chain it is; empty for all others. */
    private static String person(String key) {
        int at = key.indexOf("people/");
        return at == 0 || (at > 0 && key.charAt(at - 1) == '/') ? key.substring(at + "people/".length()) : "";
    }
}
