package org.sujarit.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The texts that scripts of a browser say, in one language: all that forms and web apps have of their own, and of what our
 * pages say as well (states, names of lists, facts of a measure) what they share.
 */
class FormWords {

    /** The bundle of the forms, and those that they share something with. */
    private static final List<String> BUNDLES = List.of("messages-forms", "messages", "messages-web");

    /** Whatever begins so in a bundle is for scripts too. */
    private static final List<String> SHARED = List.of(
            "activity.NOT_POSSIBLE",
            "app.",
            "finding.kind.",
            "form.",
            "home.list.",
            "home.record.",
            "home.task.",
            "home.tasks",
            "home.title",
            "login.title",
            "measure.deadline.rule",
            "measure.fact.",
            "measure.page.evidence",
            "measure.page.no-evidence",
            "measure.visibility.INTERNAL",
            "portal.year");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final SortedMap<String, String> texts = new TreeMap<>();

    /**
     * Reads them.
     *
     * @param language as bundles are named: empty for Thai, {@code _en} for English
     */
    FormWords(String language) throws IOException {
        for (String bundle : BUNDLES) {
            Properties properties = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                    new ClassPathResource(bundle + language + ".properties"), StandardCharsets.UTF_8));
            properties.stringPropertyNames().stream()
                    .filter(key -> SHARED.stream().anyMatch(key::startsWith))
                    .forEach(key -> texts.put(key, said(properties.getProperty(key))));
        }
    }

    /** A text into which something is put has its apostrophes doubled in the bundles. */
    private static String said(String text) {
        return PLACE.matcher(text).find() ? text.replace("''", "'") : text;
    }

    /** By their keys. */
    Map<String, String> texts() {
        return texts;
    }

    /** That text. */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The bundles have no text " + key);
        }
        return text;
    }

    /** One object with a text for each key, always in the same order. */
    byte[] json() throws IOException {
        return new JsonMapper().writeValueAsBytes(texts);
    }
}
