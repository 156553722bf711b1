package org.sujarit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP as one person's browser does: cookies, tokens against forgery, no following of redirects. */
public class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String host;

    /** Of somebody who is not logged in, for the application that listens on that port of this machine. */
    public Browser(int port) {
        host = "http://127.0.0.1:" + port;
    }

    /** What the server answered. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException wrong) {
                throw new AssertionError(status + " " + body, wrong);
            }
        }

        /** First value of the header, or an empty text. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Content of that address, which must be there. */
    public byte[] download(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + path)).build();
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode());
        }
        return response.body();
    }

    /** Fills the login form in and sends it. */
    public Answer login(String user, String password) {
        return form("/login", Map.of("username", user, "password", password, "_csrf", formToken("/login")));
    }

    /** Sends the form that the page of the person shows for it. */
    public Answer logout() {
        return form("/logout", Map.of("_csrf", formToken("/home")));
    }

    /** The token in the forms of that page. */
    public String formToken(String page) {
        String html = get(page).body();
        Matcher found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new AssertionError("no token in " + page + ": " + html);
        }
        return found.group(1);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends fields as a form does. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    /** Calls our API with its token; a string is sent as it is, anything else as JSON. */
    public Answer api(String method, String path, @Nullable Object body) {
        return send(method, path, json(body), "Content-Type", "application/json", "X-SUJARIT-CSRF", apiToken());
    }

    /** The token for our API. */
    public String apiToken() {
        if (cookie("SUJARIT-CSRF") == null) {
            get("/api/tasks");
        }
        String token = cookie("SUJARIT-CSRF");
        return token == null ? "none" : token;
    }

    /** Calls the engine's own API, as Camunda's web apps do. */
    public Answer engine(String method, String path, @Nullable Object body) {
        return engineAt(method, ENGINE + path, body);
    }

    /** Calls an address of Camunda's API that is given as a whole. */
    public Answer engineAt(String method, String path, @Nullable Object body) {
        if (cookie("XSRF-TOKEN") == null) {
            get("/camunda/app/welcome/default/");
        }
        String token = cookie("XSRF-TOKEN");
        return send(
                method,
                path,
                json(body),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                token == null ? "none" : token);
    }

    /** Attaches a small public file to a measure whose owner this is. */
    public Answer attachPublicFile(Long measure, LocalDate day) {
        Map<String, String> label =
                Map.of("title", "x", "effectiveOn", day.toString(), "outsideReason", "x", "visibility", "PUBLIC");
        byte[] content = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        return upload("/api/measures/" + measure + "/evidence", "a.pdf", content, label);
    }

    /** Uploads a file with fields beside it. */
    public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
        return upload(path, "file", Map.of(fileName, content), fields);
    }

    /** Uploads files, by their names, as parts of that name with fields beside them. */
    public Answer upload(String path, String part, Map<String, byte[]> files, Map<String, String> fields) {
        String boundary = "----a-boundary-of-tests";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        files.forEach((name, content) -> {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(content);
            write(body, "\r\n");
        });
        write(body, "--" + boundary + "--\r\n");
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "X-SUJARIT-CSRF",
                apiToken());
    }

    /** Sends exactly that. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(host + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Value of the cookie, or null. */
    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static BodyPublisher json(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
