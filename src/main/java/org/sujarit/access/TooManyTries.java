package org.sujarit.access;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;
import org.sujarit.refusal.Refused;

/** The password was not looked at, because too many wrong ones came before. */
public final class TooManyTries extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    public TooManyTries(Refused refused) {
        super("too many wrong passwords", refused);
        this.refused = refused;
    }

    /** With the seconds to wait as its only argument. */
    public Refused refused() {
        return refused;
    }
}
