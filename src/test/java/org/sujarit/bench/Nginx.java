package org.sujarit.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An nginx that serves the files of a folder on this machine only: below {@code /plain} as they are, below
 * {@code /fly} compressed for each reader, below {@code /static} as somebody has compressed them before.
 */
final class Nginx implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private static final String SETTINGS =
            """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            %4$s
            events { worker_connections 512; }
            http {
              types { text/html html; application/pdf pdf; text/csv csv; }
              access_log off;
              sendfile on;
              tcp_nopush on;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%2$d;
                location /plain/ { alias %3$s/; }
                location /fly/ { alias %3$s/; gzip on; }
                location /static/ { alias %3$s/; gzip_static on; }
              }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param directory for its own files
     * @param files what it serves
     */
    static Nginx in(Path directory, Path files) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path settings = directory.resolve("nginx.conf");
        Files.writeString(settings, SETTINGS.formatted(directory, port, files, user));
        Process process = new ProcessBuilder(
                        List.of(PROGRAM.toString(), "-p", directory.toString(), "-c", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.log").toFile())
                .start();
        for (int tries = 0; !listens(port); tries++) {
            if (tries == 100 || !process.isAlive()) {
                throw new AssertionError(Files.readString(directory.resolve("nginx.log")));
            }
            Thread.sleep(100);
        }
        return new Nginx(process, port);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
