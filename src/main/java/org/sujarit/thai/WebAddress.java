package org.sujarit.thai;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * An address on the web that can be followed.
 *
 * @param shown as it was typed, for people to read
 * @param target the same address in ASCII, for programs to follow
 */
public record WebAddress(String shown, URI target) {

    /**
     * Takes a typed address.
     *
     * <p>Thai letters are welcome, in the host as in the path. A typed Thai digit is not: it is what remains when all
     * digits of a document were replaced by Thai ones, and the address is dead (ITA 2566: two links to a form were). A
     * page whose own name has Thai digits can be given percent-encoded, as a browser copies it.
     *
     * @throws WebAddressRefused with the reason, and with the mended address where there is one
     */
    public static WebAddress of(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            throw new WebAddressRefused(WebAddressRefused.Reason.EMPTY, typed, null);
        }
        if (ThaiDigits.occurIn(address)) {
            throw new WebAddressRefused(
                    WebAddressRefused.Reason.THAI_DIGITS, typed, repaired(typed).orElse(null));
        }
        return new WebAddress(address, target(address));
    }

    /**
     * The typed address with ASCII digits, if Thai digits are all that was wrong with it. Other damage cannot be seen:
     * a digit that became another character stays lost, so a person must try the link.
     */
    public static Optional<String> repaired(String typed) {
        String mended = ThaiDigits.toAscii(typed.strip());
        if (!ThaiDigits.occurIn(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(mended).shown());
        } catch (WebAddressRefused e) {
            return Optional.empty();
        }
    }

    private static URI target(String address) {
        try {
            URI typed = new URI(address);
            String scheme = typed.getScheme() == null ? "" : typed.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new WebAddressRefused(WebAddressRefused.Reason.NOT_WEB, address, null);
            }
            URI target = new URI(withAsciiHost(typed).toASCIIString()).parseServerAuthority();
            // A name before the host only serves to make one site look like another.
            if (target.getHost() == null || target.getUserInfo() != null) {
                throw new WebAddressRefused(WebAddressRefused.Reason.MALFORMED, address, null);
            }
            return target;
        } catch (URISyntaxException e) {
            throw new WebAddressRefused(WebAddressRefused.Reason.MALFORMED, address, null);
        }
    }

    /** Java's URI knows only ASCII hosts; a Thai one has to be turned into its registered (punycode) form. */
    private static URI withAsciiHost(URI typed) throws URISyntaxException {
        String authority = typed.getRawAuthority();
        if (authority == null || typed.getHost() != null) {
            return typed;
        }
        int port = authority.lastIndexOf(':');
        String host = port < 0 ? authority : authority.substring(0, port);
        try {
            String ascii = IDN.toASCII(host) + authority.substring(host.length());
            return new URI(typed.toString().replaceFirst("(?<=//)[^/?#]*", Matcher.quoteReplacement(ascii)));
        } catch (IllegalArgumentException e) {
            throw new URISyntaxException(typed.toString(), "Host cannot be registered");
        }
    }
}
