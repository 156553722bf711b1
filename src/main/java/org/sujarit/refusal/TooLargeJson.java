package org.sujarit.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more than any form of ours sends, and of the engine's own API no more than Camunda's web apps send: what is
 * read becomes twenty times as large in memory before somebody could look at it, and a query of the engine a hundred
 * times. Files, and forms of our pages, come another way and have limits of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TooLargeJson extends OncePerRequestFilter {

    private static final DataSize LARGEST = DataSize.ofMegabytes(1);
    private static final DataSize LARGEST_OF_ENGINE = DataSize.ofKilobytes(16);

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final ProblemAnswers answers;

    TooLargeJson(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** Whatever it is called: an API may read a body of another type, or of none, as JSON. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return !WITH_BODY.contains(request.getMethod())
                || type.startsWith("multipart/")
                || type.startsWith("application/x-www-form-urlencoded");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int largest = (int) largest(request).toBytes();
        if (request.getContentLengthLong() > largest) {
            refuse(request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else { // only reading tells how long it is
            byte[] body = request.getInputStream().readNBytes(largest + 1);
            if (body.length > largest) {
                refuse(request, response);
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    private static DataSize largest(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/") ? LARGEST_OF_ENGINE : LARGEST;
    }

    /** Here, as the engine's API would make a fault of the server of it. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataSize largest = largest(request);
        String most = largest.toMegabytes() > 0 ? largest.toMegabytes() + " MB" : largest.toKilobytes() + " kB";
        answers.tell(HttpStatus.UNPROCESSABLE_ENTITY, Refused.because("request.too-large", most), request, response);
    }
}
