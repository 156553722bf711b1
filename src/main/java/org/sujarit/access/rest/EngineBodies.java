package org.sujarit.access.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sujarit.refusal.ProblemAnswers;
import org.sujarit.refusal.ReadRequest;
import org.sujarit.refusal.Refused;

/**
 * Looks at what is sent to the engine's own API before the engine reads it, which takes for granted that a body is an
 * object, that its fields are there, and that a variable or condition is one; anything else it makes a fault of the
 * server. It stands behind the login and Camunda's own filters.
 */
@Component
class EngineBodies extends OncePerRequestFilter {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "DELETE", "PATCH");

    /** More than Camunda's web apps send, less than makes a reader that calls itself run out of stack. */
    private static final int DEEPEST = 20;

    /** What has to be sent to an address with this end. */
    private static final Map<String, Predicate<JsonNode>> NEEDED = Map.of(
            "/retries",
                    body -> body.path("retries").canConvertToInt()
                            && body.path("retries").asInt() >= 0,
            "/suspended", body -> body.path("suspended").isBoolean(),
            "/credentials", body -> body.path("password").isTextual(),
            "/group/create", body -> body.path("id").isTextual(),
            "/tenant/create", body -> body.path("id").isTextual(),
            "/user/create", body -> body.path("profile").path("id").isTextual());

    /** A start that is no start: in the middle, or past those who look at it. */
    private static final Set<String> PAST_THE_FORM =
            Set.of("startInstructions", "skipCustomListeners", "skipIoMappings");

    /** Whose content is kept, or read by a class of the sender's choice. */
    private static final Set<String> NO_VARIABLES = Set.of("file", "bytes");

    private final ObjectMapper json;
    private final ProblemAnswers answers;

    EngineBodies(ObjectMapper json, ProblemAnswers answers) {
        this.json = json;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/camunda/api/") || !WRITING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes(); // TooLargeJson let it in
        Optional<Refused> refused = refused(body, String.valueOf(request.getPathInfo()));
        if (refused.isPresent()) {
            boolean forbidden = refused.get().kind() == Refused.Kind.FORBIDDEN;
            answers.tell(forbidden ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST, refused.get(), request, response);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private Optional<Refused> refused(byte[] sent, String path) throws IOException {
        try {
            JsonNode body = sent.length == 0 ? json.createObjectNode() : json.readTree(sent);
            if (PAST_THE_FORM.stream().anyMatch(body::has) || variables(body).anyMatch(EngineBodies::isClosed)) {
                return Optional.of(Refused.forbidden("work.past-the-form"));
            }
            boolean whole = body.isObject()
                    && !isOdd(body, DEEPEST)
                    && variables(body).allMatch(JsonNode::isObject)
                    && new Conditions(body).areWhole();
            boolean there = NEEDED.entrySet().stream()
                    .filter(needed -> path.endsWith(needed.getKey()))
                    .allMatch(needed -> needed.getValue().test(body));
            return whole && there ? Optional.empty() : Optional.of(Refused.because("request.unreadable"));
        } catch (JsonProcessingException odd) {
            return Optional.of(Refused.because("request.unreadable"));
        }
    }

    private static Stream<JsonNode> variables(JsonNode body) {
        JsonNode variables = body.path("variables");
        return variables.isObject() ? StreamSupport.stream(variables.spliterator(), false) : Stream.empty();
    }

    private static boolean isClosed(JsonNode variable) {
        return NO_VARIABLES.contains(variable.path("type").asText().toLowerCase(Locale.ROOT));
    }

    /** Too deep, or a list with nothing where something should be. */
    private static boolean isOdd(JsonNode node, int allowed) {
        return (node.isContainerNode() && allowed == 0)
                || StreamSupport.stream(node.spliterator(), false)
                        .anyMatch(one -> (node.isArray() && one.isNull()) || isOdd(one, allowed - 1));
    }
}
