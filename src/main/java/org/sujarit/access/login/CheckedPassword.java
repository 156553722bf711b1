package org.sujarit.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.sujarit.audit.Digest;

/**
 * The password that was right in this request, exactly as it was kept when it was looked at.
 *
 * @param digest of what was kept of it, which is another after each change, also to the same
 */
public record CheckedPassword(String account, String digest) {

    private static final String REMEMBERED = CheckedPassword.class.getName();

    /** Until the request ends. */
    public static void remember(String account, String kept) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(
                    REMEMBERED, new CheckedPassword(account, digestOf(kept)), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Empty where none was right. */
    static Optional<CheckedPassword> in(HttpServletRequest request) {
        return Optional.ofNullable((CheckedPassword) request.getAttribute(REMEMBERED));
    }

    boolean isKeptAs(String kept) {
        return digest.equals(digestOf(kept));
    }

    private static String digestOf(String kept) {
        return new Digest().add(kept).hex();
    }
}
