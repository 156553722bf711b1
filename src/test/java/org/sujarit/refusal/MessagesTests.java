package org.sujarit.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.cycle.CycleState;
import org.sujarit.measure.MeasureState;
import org.sujarit.process.task.UserTask;

class MessagesTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Where a key is handed over: to the end of that statement. */
    private static final Pattern USE =
            Pattern.compile("(Refused\\.\\w+|against|new Reason|notices\\.give|texts\\.of)\\(([^;]*);");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)[}(]");

    /** The third of four things that are handed over: what was done, as a text, a constant, or out of several. */
    private static final Pattern RECORDED = Pattern.compile(
            "trail\\s*\\.record\\((?:[^,;()]|\\([^;()]*\\))+,(?:[^,;()]|\\([^;()]*\\))+,\\s*([^,;]+),[^;]*;");

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    /** Where a class has one method of its own that keeps all of its actions. */
    private static final Pattern NOTED = Pattern.compile("\\bnote\\(\\w+, \"([a-z-]+)\"");

    /** What a trail takes to keep it in another one; whoever calls it is looked at too. */
    private static final Pattern HANDED_ON =
            Pattern.compile("\\bvoid record\\(String \\w+, String \\w+, String (\\w+),");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E5B]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-web", "messages-forms"})
    void thaiAndEnglishHaveTheSameMessages(String bundle) {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-web", "messages-forms"})
    void thaiAndEnglishNameTheSameThings(String bundle) {
        Properties thai = read(bundle);
        Properties english = read(bundle + "_en");
        for (String key : keys(bundle)) {
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(thai, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-web", "messages-forms"})
    void everyMessageIsInItsLanguage(String bundle) {
        Properties english = read(bundle + "_en");
        for (String key : keys(bundle)) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
        assertThat(read(bundle).values().stream()
                        .filter(text -> THAI.matcher((String) text).find())
                        .count())
                .isGreaterThan(keys(bundle).size() * 9L / 10);
    }

    /** A text that nothing is put into is shown as it stands, with both of two apostrophes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "messages_en",
                "messages-web",
                "messages-web_en",
                "messages-forms",
                "messages-forms_en"
            })
    void onlyTextsWithPlacesDoubleTheirApostrophes(String bundle) {
        Properties texts = read(bundle);
        for (String key : keys(bundle)) {
            String text = texts.getProperty(key);
            boolean places = !placeholders(texts, key).isEmpty();
            assertThat(text.replace("''", "").contains("'") && places).as(key).isFalse();
            assertThat(text.contains("''") && !places).as(key).isFalse();
        }
    }

    /** Whatever the trail keeps, an auditor reads it in words. */
    @Test
    void everyActionThatIsKeptHasItsWords() {
        Set<String> actions = new TreeSet<>(Set.of("reviewed", "approved"));
        files(Path.of("src", "main", "java"), ".java").forEach(source -> actions.addAll(recorded(text(source))));
        assertThat(actions).hasSizeGreaterThan(25).contains("demonstration-begun", "returned", "published");
        assertThat(everything())
                .containsAll(
                        actions.stream().map(action -> "audit.action." + action).toList());
    }

    @Test
    void everyReasonThatIsGivenHasItsWords() {
        Set<String> used = matches(files(Path.of("src", "main", "java"), ".java"), true);
        assertThat(used).hasSizeGreaterThan(50);
        Set<String> known = everything();
        used.removeIf(key -> known.stream().anyMatch(one -> one.startsWith(key + ".")));
        assertThat(known).containsAll(used);
    }

    @Test
    void everyMessageOfAPageHasItsWords() {
        Set<String> used = matches(files(RESOURCES.resolve("templates"), ".html"), false);
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(everything()).containsAll(used);
    }

    @Test
    void everyStateHasAName() {
        Set<String> known = everything();
        for (MeasureState state : MeasureState.values()) {
            assertThat(known).contains("measure.state." + state);
        }
        for (CycleState state : CycleState.values()) {
            assertThat(known).contains("cycle.state." + state);
        }
    }

    @Test
    void everyDecisionHasItsWords() {
        Set<String> known = everything();
        for (UserTask task : UserTask.values()) {
            assertThat(known).contains("task.about." + task.about());
            for (String part : List.of("question", "hint", "pass", "refuse", "passed", "refused")) {
                assertThat(known.contains(task.message(part)))
                        .as(task.message(part))
                        .isEqualTo(task.decides());
            }
        }
    }

    private static Set<String> recorded(String source) {
        Set<String> whats = new TreeSet<>();
        collect(RECORDED, source, whats);
        assertThat(whats.isEmpty()).isEqualTo(!source.contains("trail.record("));
        Set<String> handedOn = new TreeSet<>();
        collect(HANDED_ON, source, handedOn);
        whats.removeAll(handedOn);
        Set<String> actions = new TreeSet<>();
        for (String what : whats) {
            Matcher constant = constant(what.strip(), source);
            if (constant.find()) {
                collect(TEXT, constant.group(), actions);
            } else if (what.contains("\"")) {
                collect(TEXT, what, actions);
            } else {
                collect(NOTED, source, actions);
            }
        }
        assertThat(actions.size()).as(whats.toString()).isGreaterThanOrEqualTo(whats.size());
        return actions;
    }

    /** In this source, or in that of the class before the dot. */
    private static Matcher constant(String what, String source) {
        String name = what.substring(what.lastIndexOf('.') + 1);
        String kept = name.equals(what)
                ? source
                : files(Path.of("src", "main", "java"), what.substring(0, what.length() - name.length()) + "java")
                        .stream()
                        .map(MessagesTests::text)
                        .collect(Collectors.joining());
        return Pattern.compile("String " + Pattern.quote(name) + " = \"([^\"]+)\"")
                .matcher(kept);
    }

    private static Set<String> matches(List<Path> sources, boolean java) {
        Set<String> found = new TreeSet<>();
        for (Path source : sources) {
            String text = text(source);
            if (java) {
                Matcher use = USE.matcher(text);
                while (use.find()) {
                    collect(KEY, use.group(2), found);
                }
            } else {
                collect(TEMPLATE_KEY, text, found);
            }
        }
        return found;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher key = pattern.matcher(text);
        while (key.find()) {
            found.add(key.group(1));
        }
    }

    private static Set<String> everything() {
        Set<String> all = new TreeSet<>(keys("messages"));
        all.addAll(keys("messages-web"));
        return all;
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        Set<String> found = new TreeSet<>();
        collect(PLACEHOLDER, Objects.requireNonNull(bundle.getProperty(key), key), found);
        return found;
    }

    private static Properties read(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
