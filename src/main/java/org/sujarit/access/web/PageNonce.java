package org.sujarit.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of Camunda's web apps a nonce of its own. Camunda keeps the nonce where all requests share it: of two
 * people who open a page in the same moment one would see it blank, because header and page did not fit together.
 */
class PageNonce extends OncePerRequestFilter {

    private static final String HEADER = "Content-Security-Policy";
    private static final Pattern SHARED = Pattern.compile("nonce=\"[^\"]*\"");
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String type = page.getContentType();
        if (type == null || !MediaType.parseMediaType(type).isCompatibleWith(MediaType.TEXT_HTML)) {
            page.copyBodyToResponse();
            return;
        }
        String nonce = nonce();
        String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] own = SHARED.matcher(html).replaceAll("nonce=\"" + nonce + "\"").getBytes(StandardCharsets.UTF_8);
        String policy = page.getHeader(HEADER);
        if (policy != null) {
            response.setHeader(HEADER, policy.replace("script-src 'self'", "script-src 'self' 'nonce-" + nonce + "'"));
        }
        response.setContentLength(own.length);
        response.getOutputStream().write(own);
    }

    private String nonce() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
