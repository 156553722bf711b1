package org.sujarit.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms of this version with their scripts, styles and texts. All lie below one address, which any change to any of
 * them changes.
 */
@Component
public class FormFiles {

    /** Where they lie in the application. */
    static final String LOCATION = "static/forms/";

    private static final String PREFIX = "forms/";
    private static final int DIGITS = 16;

    private final Set<String> names;
    private final String address;
    private final FormWords thai = new FormWords("");
    private final FormWords english = new FormWords("_en");
    private final Map<String, byte[]> words = Map.of("words/th.json", thai.json(), "words/en.json", english.json());

    FormFiles() throws IOException {
        SortedMap<String, byte[]> files = files();
        words.forEach((name, content) -> files.put(PREFIX + name, content));
        names = Collections.unmodifiableSet(files.keySet());
        address = "/" + PREFIX + digest(files).substring(0, DIGITS) + "/";
    }

    /** By their names, as {@code forms/decision.html}. */
    public Set<String> names() {
        return names;
    }

    /**
     * Address of a form, which names those of its scripts and styles.
     *
     * @param name as {@code forms/decision.html}
     * @throws IllegalArgumentException when there is no such form
     */
    public String address(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("There is no form " + name);
        }
        return address + name.substring(PREFIX.length());
    }

    /** The texts in one language; null for any other name than {@code words/th.json} and {@code words/en.json}. */
    byte @Nullable [] words(String name) {
        return words.get(name);
    }

    /** That text in both languages, for a page that has no texts yet. */
    String inBothLanguages(String key) {
        return thai.text(key) + " · " + english.text(key);
    }

    /** What all addresses begin with. */
    String address() {
        return address;
    }

    /** By name, which is the same whether the application runs from folders or from its jar. */
    private static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + LOCATION + "**/*.*")) {
            String url = file.getURL().toString();
            files.put(
                    PREFIX + url.substring(url.lastIndexOf(LOCATION) + LOCATION.length()),
                    file.getContentAsByteArray());
        }
        return files;
    }

    static String digest(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
