package org.sujarit.access.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A script with HTTP Basic at an address of this machine, of which it has as many as are wanted (127.0.0.0/8). */
record Caller(int port, String address) {

    private static final int SOON = 30_000;

    /** Status of the answer; the seconds to wait are in it where there are some. */
    record Answer(int status, int retryAfter) {}

    Answer call(String account, String password) {
        String login = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        String request = "GET /api/tasks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                + login + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, local(), 0)) {
            socket.setSoTimeout(SOON);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(answer.split(" ", 3)[1]), retryAfter(answer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InetAddress local() throws IOException {
        String[] parts = address.split("[.]", -1);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return InetAddress.getByAddress(bytes);
    }

    private static int retryAfter(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Retry-After: "))
                .map(line -> Integer.parseInt(line.substring("Retry-After: ".length())))
                .findFirst()
                .orElse(0);
    }

    /** Whether somebody with the right password, who waits as told, is let in before that many seconds are over. */
    boolean isLetInWithin(int seconds, String account, String password) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Answer answer = call(account, password);
            if (answer.status() == 200) {
                return true;
            }
            Thread.sleep(1000L * Math.max(1, answer.retryAfter()));
        }
        return false;
    }

    /** Guesses as fast as it is answered, several at a time, until it is told to stop. */
    Hammer hammer(String account) {
        return new Hammer(this, account);
    }

    static final class Hammer implements AutoCloseable {

        private static final int AT_ONCE = 4;

        final AtomicInteger looked = new AtomicInteger();
        final AtomicInteger refused = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final List<Thread> threads = new ArrayList<>();

        private Hammer(Caller from, String account) {
            for (int i = 0; i < AT_ONCE; i++) {
                Thread thread = new Thread(() -> {
                    while (!stopped.get()) {
                        (from.call(account, "wrong").status() == 401 ? looked : refused).incrementAndGet();
                    }
                });
                thread.start();
                threads.add(thread);
            }
        }

        @Override
        public void close() {
            stopped.set(true);
            threads.forEach(Hammer::await);
        }

        private static void await(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
