package org.sujarit.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server behind a proxy that says where requests come from; whoever asks holds a thread until the test lets it go. */
class FairShareTests {

    private static final int SHARE = 3;

    @TempDir
    private static Path folder;

    private static final Tomcat TOMCAT = new Tomcat();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Holding HOLDING = new Holding();

    @BeforeAll
    static void start() throws LifecycleException {
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        TOMCAT.getConnector().setProperty("address", "127.0.0.1");
        Context context = TOMCAT.addContext("", null);
        Tomcat.addServlet(context, "holding", HOLDING).addMapping("/*");
        context.getPipeline().addValve(new RemoteIpValve());
        context.getPipeline().addValve(new FairShare(SHARE));
        TOMCAT.start();
    }

    @AfterAll
    static void stop() throws LifecycleException {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    private static final class Holding extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Semaphore arrived = new Semaphore(0);
        private transient volatile CountDownLatch end = new CountDownLatch(1);

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            if (request.getRequestURI().equals("/hold")) {
                CountDownLatch until = end;
                arrived.release();
                try {
                    until.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
            if (request.getRequestURI().equals("/fault")) {
                throw new IllegalStateException("a fault");
            }
        }

        void letGo() {
            end.countDown();
            end = new CountDownLatch(1);
        }
    }

    private static CompletableFuture<HttpResponse<Void>> asked(String path, String source) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + TOMCAT.getConnector().getLocalPort() + path))
                .header("X-Forwarded-For", source)
                .build();
        return HTTP.sendAsync(request, BodyHandlers.discarding());
    }

    private static int status(String path, String source) {
        return asked(path, source).join().statusCode();
    }

    private static List<CompletableFuture<HttpResponse<Void>>> held(int times, String source)
            throws InterruptedException {
        List<CompletableFuture<HttpResponse<Void>>> held = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            held.add(asked("/hold", source));
        }
        assertThat(HOLDING.arrived.tryAcquire(times, 10, TimeUnit.SECONDS)).isTrue();
        return held;
    }

    @Test
    void whoeverHasTheirShareIsTurnedAwayAndNobodyElse() throws Exception {
        var held = held(SHARE, "192.0.2.1");
        HttpResponse<Void> more = asked("/", "192.0.2.1").join();
        assertThat(more.statusCode()).isEqualTo(503);
        assertThat(more.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(status("/", "192.0.2.2")).isEqualTo(200);
        HOLDING.letGo();
        held.forEach(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        assertThat(status("/", "192.0.2.1")).as("afterwards").isEqualTo(200);
    }

    @Test
    void whatWasTurnedAwayOrFailedIsNotUnderWay() throws Exception {
        var held = held(SHARE, "192.0.2.3");
        for (int i = 0; i < 10; i++) {
            assertThat(status("/", "192.0.2.3")).isEqualTo(503);
        }
        HOLDING.letGo();
        held.forEach(CompletableFuture::join);
        for (int i = 0; i < 2 * SHARE; i++) {
            assertThat(status("/fault", "192.0.2.3")).isEqualTo(500);
        }
        assertThat(status("/", "192.0.2.3")).isEqualTo(200);
    }

    /** A proxy that says nothing is this machine to the server, and everybody is behind it. */
    @Test
    void thisMachineIsNotLimited() throws Exception {
        var held = held(2 * SHARE, "127.0.0.1");
        assertThat(status("/", "127.0.0.1")).isEqualTo(200);
        HOLDING.letGo();
        held.forEach(CompletableFuture::join);
    }
}
