package org.sujarit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever forms and web apps say stands in the message bundles, in both languages, and nothing stands there in vain. */
class FormTextsTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path APPS = RESOURCES.resolve(Path.of("META-INF", "resources", "webjars", "camunda", "app"));

    private static final Pattern THAI_LETTER = Pattern.compile("[\\u0E01-\\u0E4E]");

    /** Keys are named as a whole, so that they can be found. */
    private static final Pattern KEY = Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9_-]+)+)['\"]");

    /** How Thai is written and what a page says while it has no texts: these cannot come from them. */
    private static final Set<Path> WITHOUT_TEXTS =
            Set.of(Path.of("forms", "shared", "thai.js"), APPS.resolve(Path.of("tasklist", "scripts", "words.js")));

    private final Map<String, String> thai = new FormWords("").texts();
    private final Map<String, String> english = new FormWords("_en").texts();

    FormTextsTests() throws IOException {}

    @Test
    void noFormAndNoScriptHoldsThaiOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            if (!WITHOUT_TEXTS.contains(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> THAI_LETTER.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyTextThatIsNamedIsThereInBothLanguages() throws IOException {
        Set<String> first = new TreeSet<>();
        thai.keySet().forEach(key -> first.add(key.substring(0, key.indexOf('.'))));
        Set<String> named = named();
        named.removeIf(key -> !first.contains(key.substring(0, key.indexOf('.'))) || key.endsWith(".js"));
        assertThat(named).hasSizeGreaterThan(250);
        assertThat(thai.keySet()).containsAll(named);
        assertThat(english.keySet()).isEqualTo(thai.keySet());
    }

    @Test
    void everyTextOfTheFormsIsSaidSomewhere() throws IOException {
        Set<String> own = new TreeSet<>(thai.keySet());
        own.removeIf(key -> !key.startsWith("form.") && !key.startsWith("app."));
        own.removeAll(named());
        assertThat(own).containsExactly("form.failed", "form.loading"); // said by what serves the forms
    }

    @Test
    void aTextThatNobodyWroteIsNoText() throws IOException {
        FormWords words = new FormWords("");
        assertThatThrownBy(() -> words.text("form.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The bundles have no text form.nothing");
    }

    /** Scripts only put texts in place: nothing is formatted, and one apostrophe is one. */
    @Test
    void placesArePlainAndApostrophesSingle() {
        Map<String, String> all = new TreeMap<>(thai);
        english.forEach((key, text) -> all.put(key + " in English", text));
        assertThat(all)
                .allSatisfy((key, text) ->
                        assertThat(text.replaceAll("\\{\\d}", "")).as(key).doesNotContain("{", "}", "''"));
    }

    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(Path.of("forms"), APPS, RESOURCES.resolve(Path.of("static", "js")))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches(".*\\.(js|html)"))
                        .filter(file -> !file.toString().contains("echarts"))
                        .forEach(all::add);
            }
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }
}
