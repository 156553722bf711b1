package org.sujarit.thai;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed is not an address on the web that a reader could follow. */
public final class WebAddressRefused extends IllegalArgumentException {

    /** What is wrong with the address. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** It does not start with http:// or https://. */
        NOT_WEB,
        /** Thai digits took the place of the ASCII ones. */
        THAI_DIGITS,
        /** It has no host, names a user, or contains characters that no address has. */
        MALFORMED
    }

    private final Reason reason;
    private final @Nullable String repaired;

    WebAddressRefused(Reason reason, String typed, @Nullable String repaired) {
        super(reason + ": " + typed);
        this.reason = reason;
        this.repaired = repaired;
    }

    public Reason reason() {
        return reason;
    }

    /** The address to offer instead. */
    public Optional<String> repaired() {
        return Optional.ofNullable(repaired);
    }
}
