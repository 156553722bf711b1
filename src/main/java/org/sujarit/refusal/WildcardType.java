package org.sujarit.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body whose type is a wildcard: Spring reads it as a name and would make a fault of the server of it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WildcardType extends OncePerRequestFilter {

    private final ProblemAnswers answers;

    WildcardType(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType()).contains("*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answers.tell(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Refused.because("request.unreadable"), request, response);
    }
}
