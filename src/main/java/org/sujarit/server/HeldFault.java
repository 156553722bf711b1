package org.sujarit.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Holds the body of a fault back until it is known what stands behind it; such a body is short. Whatever else is
 * answered goes on as it is written, however long it is.
 */
final class HeldFault extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    HeldFault(HttpServletResponse response) {
        super(response);
    }

    boolean isFault() {
        return getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isFault() ? new Held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isFault()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isFault()) {
            super.flushBuffer();
        }
    }

    /** Tells it after all. */
    void release() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (held.size() > 0) {
            held.writeTo(getResponse().getOutputStream());
        }
    }

    private final class Held extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("the engine's API answers at once");
        }

        @Override
        public void write(int one) {
            held.write(one);
        }

        @Override
        public void write(byte[] many, int from, int length) {
            held.write(many, from, length);
        }
    }
}
