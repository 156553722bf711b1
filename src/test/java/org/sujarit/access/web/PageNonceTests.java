package org.sujarit.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
class PageNonceTests {

    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']*)'");

    @LocalServerPort
    private int port;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private JdbcClient jdbc;

    /** What failed before from this address would make some of so many wait. */
    @BeforeEach
    void forgetWhatFailed() {
        jdbc.sql("delete from login_failure").update();
    }

    /** Each of them would see a blank page where the header names another nonce than the page. */
    @Test
    void peopleWhoOpenAPageInTheSameMomentEachGetTheirOwn() {
        var agency = agencies.make();
        String login = agency.id("officer") + ":" + AgencyFixture.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        HttpRequest page = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/app/tasklist/default/"))
                .header("Authorization", "Basic " + basic)
                .build();
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            asked.add(client.sendAsync(page, BodyHandlers.ofString()));
        }
        Set<String> seen = new HashSet<>();
        for (CompletableFuture<HttpResponse<String>> one : asked) {
            HttpResponse<String> answer = one.join();
            Matcher header = IN_HEADER.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(header.find()).isTrue();
            List<String> nonces = IN_PAGE.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(nonces).containsExactly(header.group(1));
            seen.add(header.group(1));
        }
        assertThat(seen).hasSize(40);
    }
}
