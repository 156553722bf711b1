package org.sujarit.access.login;

import java.util.List;
import java.util.stream.Stream;
import org.sujarit.audit.Digest;

/**
 * What a try counts for, by digest: names and addresses are kept nowhere.
 *
 * @param own who tries: an account together with an address, or with a browser that is known
 * @param account over all addresses; empty for a known browser, which counts for itself only
 * @param source over all accounts; empty for a known browser
 */
record Subjects(String own, String account, String source) {

    static Subjects of(String account, String source) {
        return new Subjects(
                new Digest().add("both").add(account).add(source).hex(),
                new Digest().add("account").add(account).hex(),
                new Digest().add("source").add(source).hex());
    }

    /** @param browser the digest of what its cookie says */
    static Subjects ofKnownBrowser(String account, String browser) {
        return new Subjects(
                new Digest().add("browser").add(account).add(browser).hex(), "", "");
    }

    boolean known() {
        return account.isEmpty();
    }

    /** In the order in which everybody locks them, so that nobody waits for each other. */
    List<String> inOrder() {
        return Stream.of(own, account, source)
                .filter(subject -> !subject.isEmpty())
                .sorted()
                .toList();
    }
}
