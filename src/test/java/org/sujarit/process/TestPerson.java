package org.sujarit.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Somebody of the demonstration who works over HTTP. */
final class TestPerson {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-boundary-in-no-file";

    private final String id;
    private final String address;

    TestPerson(String id, String address) {
        this.id = id;
        this.address = address;
    }

    String id() {
        return id;
    }

    boolean canWork() throws InterruptedException {
        try {
            return get("/api/tasks").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** What that address answers, which must be 200. */
    JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(id + " GET " + path + ": " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<byte[]> put(String path, Object body) throws IOException, InterruptedException {
        return send(json(path).PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    HttpResponse<byte[]> post(String path, Object body) throws IOException, InterruptedException {
        return send(json(path).POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Uploads a small PDF with these fields. */
    HttpResponse<byte[]> upload(String path, Map<String, String> fields, String content)
            throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        form.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof.pdf\"\r\n"
                        .formatted(BOUNDARY))
                .append("Content-Type: application/pdf\r\n\r\n%s\r\n--%s--\r\n".formatted(content, BOUNDARY));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(form.toString(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        String login = Base64.getEncoder().encodeToString((id + ":sujarit-demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + login);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
