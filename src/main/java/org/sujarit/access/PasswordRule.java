package org.sujarit.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sujarit.refusal.Refused;

/** What a password must be, by whatever route it is set: at least 12 characters, and not one that others try first. */
public final class PasswordRule {

    /** In characters. */
    public static final int SHORTEST = 12;

    /** Of the demonstration's people, and known to everybody: the application itself sets it there, and nobody else. */
    public static final String DEMONSTRATION = "sujarit-demo";

    /** A password of fewer different characters is a pattern. */
    private static final int FEWEST_DIFFERENT = 5;

    /** What people hang around a word to make it long enough. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern REPEATED = Pattern.compile("(.{1,11})\\1+");

    /** As many letters as these at the end of a common word make no other word of it; fewer of their own are none. */
    private static final int FEW = 3;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * Why this person may not have this password; empty where they may.
     *
     * @param person user id, which is no password either
     */
    public static Optional<Refused> against(String person, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refused.field("password", "access.password.short", SHORTEST));
        }
        return isCommon(person.toLowerCase(Locale.ROOT), password.toLowerCase(Locale.ROOT))
                ? Optional.of(Refused.field("password", "access.password.common"))
                : Optional.empty();
    }

    private static boolean isCommon(String person, String password) {
        String word = AROUND.matcher(password).replaceAll("");
        return word.codePointCount(0, word.length()) <= FEW
                || word.equals(person)
                || REPEATED.matcher(BETWEEN.matcher(word).replaceAll("")).matches()
                || startsCommon(word)
                || word.equals(DEMONSTRATION)
                || COMMON.contains(word)
                || COMMON.contains(password)
                || password.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    private static boolean startsCommon(String word) {
        return IntStream.rangeClosed(1, Math.min(FEW, word.length()))
                .anyMatch(more -> COMMON.contains(word.substring(0, word.length() - more)));
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("/access/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("the list of common passwords is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
