package org.sujarit.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a person the page again, with a word on the size, when a file is larger than any that is taken. Later it would be
 * too late: of a form that is too large nothing is read, not even its token, and the person would be told to have no
 * right. A program that calls the API is told by {@link RefusedAdvice}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TooLargeUploads extends OncePerRequestFilter {

    private static final String TOLD_BY = "?too-large";

    private final MultipartProperties limits;

    TooLargeUploads(MultipartProperties limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String type = request.getContentType();
        boolean page = path.startsWith("/home/") || path.equals("/verify");
        return !page || type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long largest = limits.getMaxRequestSize().toBytes();
        boolean unlimited = largest < 0;
        if (unlimited || request.getContentLengthLong() <= largest) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + TOLD_BY);
    }
}
