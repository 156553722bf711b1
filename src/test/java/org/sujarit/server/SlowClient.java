package org.sujarit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who speaks HTTP by hand, and stops in the middle. */
final class SlowClient implements AutoCloseable {

    private static final int SOON = 30_000;

    private final Socket socket;

    SlowClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(SOON);
    }

    /** That many, each of which has sent the same. */
    static List<SlowClient> crowd(int count, int port, String sent) throws IOException {
        List<SlowClient> crowd = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            crowd.add(new SlowClient(port).send(sent));
        }
        return crowd;
    }

    static void close(List<SlowClient> crowd) {
        crowd.forEach(SlowClient::close);
    }

    SlowClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** What comes until the server closes the connection. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whether the server has ended it within that many milliseconds, without an answer. */
    boolean isEndedWithin(int milliseconds) throws IOException {
        socket.setSoTimeout(Math.max(milliseconds, 1));
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
