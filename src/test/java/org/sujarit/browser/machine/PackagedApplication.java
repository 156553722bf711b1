package org.sujarit.browser.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The packaged jar as its own process with its demonstration, in a directory and on a port of its own. */
public final class PackagedApplication implements AutoCloseable {

    private static final String READY = "the demonstration is ready";

    private final Process process;
    private final String address;

    private PackagedApplication(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts in the directory and comes back when people could log in. */
    public static PackagedApplication startedIn(Path directory) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("sujarit.jar", "target/sujarit-0.1.0-SNAPSHOT.jar"),
                        "--server.port=" + port)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        PackagedApplication application = new PackagedApplication(process, "http://127.0.0.1:" + port);
        try {
            application.awaitReady();
        } catch (IOException | RuntimeException failed) {
            application.close();
            throw failed;
        }
        return application;
    }

    public String address() {
        return address;
    }

    /** Reads what it says until it is ready, and goes on reading, or it would stop when nobody listens. */
    private void awaitReady() throws IOException {
        BufferedReader output = process.inputReader(UTF_8);
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.contains(READY)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the application ended before it was ready:\n" + said);
        }
        Thread rest = new Thread(() -> drain(output), "application output");
        rest.setDaemon(true);
        rest.start();
    }

    private static void drain(BufferedReader output) {
        try {
            String line = output.readLine();
            while (line != null) {
                line = output.readLine();
            }
        } catch (IOException ended) {
            Thread.currentThread().interrupt(); // the process was ended: nothing more to read
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
