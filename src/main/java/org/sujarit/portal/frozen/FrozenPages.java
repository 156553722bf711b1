package org.sujarit.portal.frozen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.sujarit.refusal.Refused;

/**
 * Answers for the published before sessions and logins are looked at. What the application answers to a reader of whom
 * nothing is known is kept, with the headers that guard it, until something else is published of that year. Who asks with
 * a query, as for the other language, is answered by the controllers themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FrozenPages extends OncePerRequestFilter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** What {@link Sending} says itself, and what only the server says. */
    private static final Set<String> OF_THIS_ANSWER = Set.of(
            "cache-control",
            "pragma",
            "expires",
            "etag",
            "vary",
            "content-type",
            "content-length",
            "content-encoding",
            "accept-ranges",
            "date",
            "connection",
            "transfer-encoding");

    private final PublishedYears years;
    private final FrozenStock stock;
    private final Sending sending;
    private final LocaleResolver languages;
    private final List<Lock> makers =
            Stream.generate(() -> (Lock) new ReentrantLock()).limit(16).toList();

    FrozenPages(PublishedYears years, FrozenStock stock, Sending sending, LocaleResolver languages) {
        this.years = years;
        this.stock = stock;
        this.sending = sending;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !reads
                || request.getQueryString() != null
                || !request.getRequestURI().startsWith("/portal/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FrozenAddress> asked = FrozenAddress.of(request.getRequestURI());
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        PublishedYear year = years.of(asked.get());
        if (!year.has(asked.get())) {
            chain.doFilter(request, response); // says in a page that it is missing
            return;
        }
        boolean english = asked.get().isPage()
                && languages.resolveLocale(request).getLanguage().equals(Locale.ENGLISH.getLanguage());
        FrozenStock.Key key = new FrozenStock.Key(asked.get().path(), english, request.isSecure());
        Frozen found = stock.find(key, year);
        if (found == null) {
            found = makeInTurn(key, asked.get(), request, response, chain);
        }
        if (found != null) {
            send(found, request, response, chain);
        }
    }

    private void send(Frozen found, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            sending.send(found, request, response);
        } catch (Refused away) {
            response.reset();
            chain.doFilter(request, response); // says in a page when it will be back
        }
    }

    /** A crowd that comes for something new waits for the first of them. */
    private @Nullable Frozen makeInTurn(
            FrozenStock.Key key,
            FrozenAddress address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Lock turn = makers.get(Math.floorMod(key.hashCode(), makers.size()));
        turn.lock();
        try {
            PublishedYear year = years.of(address); // before it is made, so that it is not older than this
            Frozen found = stock.find(key, year);
            if (found == null) {
                found = make(key, address.isPage(), request, response, chain);
                if (found != null) {
                    stock.keep(key, year, found);
                }
            }
            return found;
        } finally {
            turn.unlock();
        }
    }

    /** Null when the application has answered something that is not to be kept; it is sent then. */
    private static @Nullable Frozen make(
            FrozenStock.Key key,
            boolean page,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, key.english() ? Locale.ENGLISH : THAI);
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(new ReadByAnybody(request), made);
        String type = made.getContentType();
        if (made.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || response.isCommitted()
                || made.containsHeader(HttpHeaders.SET_COOKIE)) {
            made.copyBodyToResponse();
            return null;
        }
        List<String> headers = new ArrayList<>();
        for (String name : made.getHeaderNames()) {
            if (!OF_THIS_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                made.getHeaders(name).forEach(value -> headers.addAll(List.of(name, value)));
            }
        }
        if (page) {
            headers.addAll(
                    List.of(HttpHeaders.CONTENT_LANGUAGE, made.getLocale().toLanguageTag()));
        }
        Frozen frozen = new Frozen(type, headers, page, made.getContentAsByteArray());
        response.reset();
        return frozen;
    }
}
