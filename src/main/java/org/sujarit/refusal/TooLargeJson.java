package org.sujarit.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Reads no more JSON than any form of ours sends. What is read becomes twenty times as large in memory before somebody
 * could look at it; files come another way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TooLargeJson extends OncePerRequestFilter {

    private static final int LARGEST = 1024 * 1024;

    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver languages;

    TooLargeJson(Problems problems, ObjectMapper json, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else { // only reading tells how long it is
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                refuse(request, response);
            } else {
                chain.doFilter(new Read(request, body), response);
            }
        }
    }

    /** Here, as the engine's API would make a fault of the server of it. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        ResponseEntity<ProblemDetail> answer = problems.of(Refused.because("request.too-large"));
        response.setStatus(answer.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), answer.getBody());
    }

    /** A request whose body was read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final ServletInputStream body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new Bytes(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("it is there at once");
        }
    }
}
