package org.sujarit.access.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.Digest;

/**
 * Browsers from which somebody has logged in, told by a random token in a cookie (OWASP's device cookies): whoever has
 * the password gets in there, whatever others guess elsewhere. The cookie opens nothing by itself.
 */
@Component
public class KnownBrowsers {

    static final String COOKIE = "SUJARIT-BROWSER";

    static final Duration KEPT = Duration.ofDays(180);

    /** A script that fills in the form each time is a new browser each time. */
    private static final int OF_AN_ACCOUNT = 20;

    private static final int BYTES = 32;

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the browser's cookie says; empty where it has none, or one that we never gave. */
    static Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value != null && TOKEN.matcher(value).matches())
                        .findFirst();
    }

    /** The digest by which the browser is kept, if that account has logged in there; whoever types an account may type anything. */
    Optional<String> of(String account, String token) {
        String kept = kept(token);
        boolean known = jdbc.sql("select account from known_browser where token = ? and expires_at > ?")
                .params(kept, Timestamp.from(clock.instant()))
                .query(String.class)
                .list()
                .contains(account);
        return known ? Optional.of(kept) : Optional.empty();
    }

    /**
     * Knows the browser from now on as one of that account, and of those it was known for before.
     *
     * @param before what its cookie said; empty where it had none
     * @return what its cookie says from now on, so that one that somebody else put there or took away is worth nothing
     */
    @Transactional
    public String renew(String account, Optional<String> before) {
        Instant now = clock.instant();
        String token = token();
        before.ifPresent(old -> jdbc.sql("update known_browser set token = ? where token = ? and account <> ?")
                .params(kept(token), kept(old), account)
                .update());
        before.ifPresent(old -> jdbc.sql("delete from known_browser where token = ? and account = ?")
                .params(kept(old), account)
                .update());
        jdbc.sql("insert into known_browser (token, account, expires_at) values (?, ?, ?)")
                .params(kept(token), account, Timestamp.from(now.plus(KEPT)))
                .update();
        jdbc.sql("delete from known_browser where expires_at <= :now or (account = :account and token not in"
                        + " (select token from known_browser where account = :account"
                        + " order by expires_at desc limit " + OF_AN_ACCOUNT + "))")
                .param("now", Timestamp.from(now))
                .param("account", account)
                .update();
        return token;
    }

    /** None is known for that account any more, as after a change of its password. */
    public void endAllOf(String account) {
        jdbc.sql("delete from known_browser where account = ?").param(account).update();
    }

    private static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String kept(String token) {
        return new Digest().add(token).hex();
    }
}
