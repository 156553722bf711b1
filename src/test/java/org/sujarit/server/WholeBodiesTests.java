package org.sujarit.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Tomcat with three threads, and a servlet that reads bodies as our application does: waiting. */
class WholeBodiesTests {

    private static final String HEAD = "POST /sum HTTP/1.1\r\nHost: here\r\n";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private static Path folder;

    private static final Tomcat TOMCAT = new Tomcat();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static int port;

    @BeforeAll
    static void start() throws LifecycleException {
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        TOMCAT.getConnector().setProperty("address", "127.0.0.1");
        TOMCAT.getConnector().setProperty("maxThreads", "3");
        TOMCAT.getConnector().setProperty("minSpareThreads", "1");
        SlowClients.readWholeBodies(TOMCAT.getConnector(), new Room(100, 64L * MEGABYTE));
        Context context = TOMCAT.addContext("", null);
        Tomcat.addServlet(context, "sum", new Sum()).addMapping("/sum");
        context.getPipeline().addValve(new FairShare(3));
        TOMCAT.start();
        port = TOMCAT.getConnector().getLocalPort();
    }

    @AfterAll
    static void stop() throws LifecycleException {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    private static final class Sum extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] body = request.getInputStream().readAllBytes();
            response.getWriter().write(body.length + " " + sum(body));
        }
    }

    @Test
    void whoSendsTwoBytesAndWaitsHoldsUpNobody() throws Exception {
        List<SlowClient> crowd = SlowClient.crowd(40, port, HEAD + "Content-Length: 20\r\n\r\nab");
        try {
            assertThat(sent(BodyPublishers.ofByteArray(bytes(MEGABYTE)))).isEqualTo(expected(MEGABYTE));
            crowd.get(7).send("cdefghijklmnopqrstGET /none HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
            assertThat(crowd.get(7).answer())
                    .startsWith("HTTP/1.1 200")
                    .contains("20 ")
                    .contains("HTTP/1.1 404");
        } finally {
            SlowClient.close(crowd);
        }
    }

    @Test
    void neitherDoesWhoStopsWithinTheLengthOfAPiece() throws Exception {
        String chunked = HEAD + "Transfer-Encoding: chunked\r\n\r\n";
        List<SlowClient> crowd = SlowClient.crowd(20, port, chunked + "1");
        crowd.addAll(SlowClient.crowd(20, port, chunked + "5\r\nab"));
        try {
            assertThat(sent(BodyPublishers.ofByteArray(bytes(10)))).isEqualTo(expected(10));
            SlowClient patient = crowd.get(39);
            patient.send("cde\r\n0\r\n\r\nGET /none HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
            assertThat(patient.answer())
                    .startsWith("HTTP/1.1 200")
                    .contains("5 ")
                    .contains("HTTP/1.1 404");
        } finally {
            SlowClient.close(crowd);
        }
    }

    @Test
    void noMoreComeInThanThereIsRoomForAndTheyAreToldSo() throws Exception {
        List<SlowClient> crowd = SlowClient.crowd(80, port, HEAD + "Content-Length: 20\r\n\r\nab");
        Thread.sleep(300); // until most of them are inside
        try (SlowClient oneMore = new SlowClient(port)) {
            oneMore.send(HEAD + "Content-Length: 20\r\n\r\nab");
            assertThat(oneMore.answer()).startsWith("HTTP/1.1 503").contains("Retry-After: 5");
            crowd.get(0).close();
            Thread.sleep(200);
            assertThat(sent(BodyPublishers.ofByteArray(bytes(MEGABYTE)))).isEqualTo(expected(MEGABYTE));
        } finally {
            SlowClient.close(crowd);
        }
    }

    @Test
    void whoSendsTooSlowlyIsCutOff() throws Exception {
        try (SlowClient slow = new SlowClient(port)) {
            slow.send(HEAD + "Content-Length: 200\r\n\r\nab");
            for (int second = 0; second < 8; second++) {
                assertThat(slow.isEndedWithin(1000)).isFalse();
                slow.send("c");
            }
            assertThat(slow.isEndedWithin(6000)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 1024, 1025, 16 * 1024, 16 * 1024 + 1, 100_000, 5 * MEGABYTE})
    void theApplicationReadsWhatWasSent(int length) throws Exception {
        assertThat(sent(BodyPublishers.ofByteArray(bytes(length)))).isEqualTo(expected(length));
        assertThat(sent(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(length)))))
                .isEqualTo(expected(length));
    }

    @Test
    void whatIsLargerThanAnythingThatIsKeptIsNoWholeBody() throws Exception {
        HttpResponse<String> answer = answer(BodyPublishers.ofByteArray(bytes(33 * MEGABYTE)), false);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sent(BodyPublishers.ofByteArray(bytes(10)))).isEqualTo(expected(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999999999999", "1\r\nContent-Length: 2"})
    void aLengthThatIsNoneIsTheSendersMistake(String length) throws Exception {
        try (SlowClient odd = new SlowClient(port)) {
            odd.send(HEAD + "Content-Length: " + length + "\r\n\r\n");
            assertThat(odd.answer()).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void aClientThatAsksBeforeItSendsIsToldToGoOn() throws Exception {
        assertThat(answer(BodyPublishers.ofByteArray(bytes(MEGABYTE)), true).body())
                .isEqualTo(expected(MEGABYTE));
    }

    private static String sent(BodyPublisher body) throws Exception {
        return answer(body, false).body();
    }

    private static HttpResponse<String> answer(BodyPublisher body, boolean asksFirst) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sum"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(5))
                .expectContinue(asksFirst)
                .POST(body)
                .build();
        return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String expected(int length) {
        return length + " " + sum(bytes(length));
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
