package org.sujarit.refusal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes problem details (RFC 9457) of refusals: in the reader's language, with the English beside it. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String SECONDS = "10";

    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Problems(MessageSource messages, ApplicationEventPublisher events) {
        this.messages = messages;
        this.events = events;
    }

    /** What the asker is told. */
    public ResponseEntity<ProblemDetail> of(Refused refused) {
        return of(status(refused.kind()), refused);
    }

    /** The same with another status than the kind of the refusal has. */
    public ResponseEntity<ProblemDetail> of(HttpStatus status, Refused refused) {
        note(refused);
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words(refused, locale));
        problem.setType(
                URI.create("urn:sujarit:problem:" + refused.reasons().get(0).key()));
        problem.setTitle(title(status, locale));
        problem.setProperty(
                "en", Map.of("title", title(status, Locale.ENGLISH), "detail", words(refused, Locale.ENGLISH)));
        problem.setProperty("errors", errors(refused, locale));
        if (refused.suggestion() != null) {
            problem.setProperty("suggestion", refused.suggestion());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> tryAgain(status, headers::set))
                .body(problem);
    }

    /** Whoever asked for what is away is told when to ask again. */
    public static void tryAgain(HttpStatusCode status, BiConsumer<String, String> header) {
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            header.accept(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }

    /** One line in the log, without what was typed: to be told no is an ordinary day. What was tried is told to whoever listens. */
    public void note(Refused refused) {
        LOG.info(
                "refused, {}: {}",
                refused.kind(),
                refused.reasons().stream().map(Reason::key).distinct().collect(Collectors.joining(", ")));
        events.publishEvent(new RefusalTold(refused));
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case MISSING -> HttpStatus.NOT_FOUND;
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private String title(HttpStatus status, Locale locale) {
        return messages.getMessage("problem.title." + status.value(), null, locale);
    }

    /** Every reason in that language, a line each. */
    public String words(Refused refused, Locale locale) {
        List<String> texts = refused.reasons().stream()
                .map(reason -> text(reason, locale))
                .distinct()
                .toList();
        return String.join("\n", texts);
    }

    private List<Map<String, String>> errors(Refused refused, Locale locale) {
        return refused.reasons().stream()
                .map(reason -> {
                    Map<String, String> error = new LinkedHashMap<>();
                    error.put("field", reason.field() == null ? "" : reason.field());
                    error.put("message", text(reason, locale));
                    return error;
                })
                .toList();
    }

    private String text(Reason reason, Locale locale) {
        return messages.getMessage(reason.key(), reason.arguments().toArray(), locale);
    }
}
