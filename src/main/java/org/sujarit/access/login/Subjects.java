package org.sujarit.access.login;

import java.util.List;
import java.util.stream.Stream;
import org.sujarit.audit.Digest;

/**
 * What a try counts for, by digest: names and addresses are kept nowhere.
 *
 * @param own who tries: an account together with an address, or with a browser that is known
 * @param account over all addresses
 * @param source over all accounts
 * @param known whether it comes from a known browser
 * @param alone whether it counts for itself only, as of a known browser that has free tries left
 */
record Subjects(String own, String account, String source, boolean known, boolean alone) {

    static Subjects of(String account, String source) {
        return new Subjects(
                new Digest().add("both").add(account).add(source).hex(),
                new Digest().add("account").add(account).hex(),
                new Digest().add("source").add(source).hex(),
                false,
                false);
    }

    /** @param browser the digest by which it is kept */
    static Subjects ofKnownBrowser(String account, String source, String browser) {
        Subjects anybody = of(account, source);
        return new Subjects(
                new Digest().add("browser").add(account).add(browser).hex(),
                anybody.account,
                anybody.source,
                true,
                true);
    }

    /** Of a known browser that has no free tries left: it counts as everybody's, and still for itself. */
    Subjects spent() {
        return new Subjects(own, account, source, known, false);
    }

    /** All it could be told to wait for. */
    List<String> all() {
        return List.of(own, account, source);
    }

    /** In the order in which everybody locks them, so that nobody waits for each other. */
    List<String> inOrder() {
        return alone ? List.of(own) : Stream.of(own, account, source).sorted().toList();
    }
}
