package org.sujarit.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where somebody was: a page of this application behind the login, and never one of somebody else's. */
final class WayBack {

    static final String PARAMETER = "back";

    /** Such an address begins with one slash and a name of ours, so no browser takes it for another host. */
    private static final Pattern OURS =
            Pattern.compile("/(home|camunda/app/[a-z]+)([/?#][A-Za-z0-9%/?#!=&;:,.~_+'()*@\\[\\]{}|$-]*)?");

    private static final int LONGEST = 2_000;

    private WayBack() {}

    /** The address as it is, when it is one of ours. */
    static Optional<String> to(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(one -> one.length() <= LONGEST)
                .filter(one -> OURS.matcher(one).matches());
    }

    /** The page from which that was sent, as the browser says. */
    static Optional<String> from(HttpServletRequest request) {
        String page = request.getHeader(HttpHeaders.REFERER);
        if (page == null) {
            return Optional.empty();
        }
        try {
            URI sent = URI.create(page);
            String query = sent.getRawQuery();
            return isHere(sent, request)
                    ? to(sent.getRawPath() + (query == null ? "" : "?" + query))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isHere(URI page, HttpServletRequest request) {
        int port = page.getPort() < 0 ? ("https".equals(page.getScheme()) ? 443 : 80) : page.getPort();
        return request.getServerName().equals(page.getHost()) && request.getServerPort() == port;
    }

    /** The login page that says that a session has ended, and leads on to there. */
    static String overLogin(Optional<String> back) {
        UriComponentsBuilder login =
                UriComponentsBuilder.fromPath(SessionEnd.LOGIN).queryParam(SessionEnd.ENDED);
        back.ifPresent(page -> login.queryParam(PARAMETER, UriUtils.encode(page, StandardCharsets.UTF_8)));
        return login.build(true).toUriString();
    }
}
