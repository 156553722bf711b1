package org.sujarit.access.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.Digest;

/**
 * Browsers from which somebody has logged in, told by a random token of each account in a cookie (OWASP's device
 * cookies): whoever has the password gets in there, whatever others guess elsewhere. The cookie opens nothing by itself.
 */
@Component
public class KnownBrowsers {

    static final Duration KEPT = Duration.ofDays(180);

    /** A script that fills in the form each time is a new browser each time. */
    private static final int OF_AN_ACCOUNT = 20;

    private final JdbcClient jdbc;
    private final PasswordTurns turns;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, PasswordTurns turns, Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * The digest by which the browser is kept, if that account has logged in there; whoever types an account may type
     * anything. It stays the same until that account logs in there again, whoever else does.
     */
    Optional<String> of(String account, List<String> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return jdbc
                .sql("select token, account from known_browser where token in (:tokens) and expires_at > :now"
                        + " order by token")
                .param("tokens", tokens.stream().map(KnownBrowsers::kept).toList())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(line -> line.get(1).equals(account))
                .map(line -> line.get(0))
                .findFirst();
    }

    /**
     * Knows the browser from now on as one of that account, by a new token, so that one which somebody else put there
     * or took away is worth nothing. Those of other accounts stay as they are: who logs in changes nothing of others.
     *
     * @param before what its cookie said
     * @return what its cookie says from now on; empty when the password was changed meanwhile
     */
    @Transactional
    public Optional<String> renew(CheckedPassword login, List<String> before) {
        if (!turns.isStill(login)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String account = login.account();
        String token = BrowserTokens.random();
        before.forEach(old -> jdbc.sql("delete from known_browser where token = ? and account = ?")
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
        return Optional.of(BrowserTokens.joined(token, stillKnown(before)));
    }

    private List<String> stillKnown(List<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(jdbc.sql("select token from known_browser where token in (:tokens)")
                .param("tokens", tokens.stream().map(KnownBrowsers::kept).toList())
                .query(String.class)
                .list());
        return tokens.stream().filter(token -> known.contains(kept(token))).toList();
    }

    /** None is known for that account any more, as after a change of its password. */
    public void endAllOf(String account) {
        jdbc.sql("delete from known_browser where account = ?").param(account).update();
    }

    private static String kept(String token) {
        return new Digest().add(token).hex();
    }
}
