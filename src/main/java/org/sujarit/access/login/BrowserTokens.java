package org.sujarit.access.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cookie of a known browser says: a random token for each account that logged in there, the latest first. */
final class BrowserTokens {

    static final String COOKIE = "SUJARIT-BROWSER";

    /** Of a computer that many share, those who logged in last are known. */
    static final int MOST = 10;

    private static final int BYTES = 32;

    private static final String BETWEEN = ".";

    private static final Pattern PARTS = Pattern.compile("[.]");

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private BrowserTokens() {}

    /** Empty where the browser has no such cookie, or one that we never gave. */
    static List<String> of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()) && cookie.getValue() != null)
                        .flatMap(cookie -> PARTS.splitAsStream(cookie.getValue()))
                        .filter(value -> TOKEN.matcher(value).matches())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    static String joined(String latest, List<String> others) {
        return String.join(
                BETWEEN,
                Stream.concat(Stream.of(latest), others.stream()).limit(MOST).toList());
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
