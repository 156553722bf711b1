package org.sujarit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class HeldFaultTests {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final HeldFault held = new HeldFault(answer);

    @Test
    void whatIsNoFaultGoesOnAsItIsWritten() throws IOException {
        held.setStatus(200);
        byte[] piece = "ก".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 1; i <= 3; i++) {
            held.getOutputStream().write(piece);
            held.flushBuffer();
            assertThat(answer.isCommitted()).isTrue();
            assertThat(answer.getContentAsByteArray()).hasSize(i * piece.length);
        }
        held.release();
        assertThat(answer.getContentAsByteArray()).hasSize(3 * piece.length);
    }

    @Test
    void aFaultIsHeldUntilItIsKnownWhatItIs() throws IOException {
        held.setStatus(500);
        held.getOutputStream().write("fault".getBytes(StandardCharsets.UTF_8));
        held.getWriter().print(" in words");
        held.flushBuffer();
        assertThat(answer.isCommitted()).isFalse();
        assertThat(answer.getContentAsByteArray()).isEmpty();
        held.release();
        assertThat(answer.getContentAsString()).isEqualTo("fault in words");
    }

    @Test
    void anOutageIsToldInsteadOfTheFault() throws IOException {
        held.setStatus(500);
        held.getOutputStream().write("fault".getBytes(StandardCharsets.UTF_8));
        answer.reset();
        answer.getWriter().print("away");
        assertThat(answer.getContentAsString()).isEqualTo("away");
    }
}
