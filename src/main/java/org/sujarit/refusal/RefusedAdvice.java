package org.sujarit.refusal;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong at the border into words, unless pages of their own kind do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusedAdvice {

    private static final String API = "/api/";

    private final Problems problems;
    private final DataSize largestFile;

    RefusedAdvice(Problems problems, @Value("${sujarit.evidence.largest-file}") DataSize largestFile) {
        this.problems = problems;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        Object told = told(problems.of(refused), request);
        if (told instanceof ModelAndView page && page.getStatus() != null) {
            Problems.tryAgain(page.getStatus(), response::setHeader);
        }
        return told;
    }

    /** Two people changed the same thing; the database let one of them through. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    Object tooLate(HttpServletRequest request) {
        return told(problems.of(Refused.conflict("work.somebody-was-first")), request);
    }

    /** Something the database cannot hold got past our own checks, as a zero character; or somebody was first. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    Object doesNotFit(DataIntegrityViolationException thrown, HttpServletRequest request) {
        if (SomebodyWasFirst.says(thrown) || SomebodyWasFirst.says(thrown.getMostSpecificCause())) {
            return tooLate(request);
        }
        return told(problems.of(Refused.because("request.unreadable")), request);
    }

    /** A lock that was waited for in vain is one of them, too; any other query that took too long is not. */
    @ExceptionHandler(QueryTimeoutException.class)
    Object waitedInVain(QueryTimeoutException thrown, HttpServletRequest request) {
        if (SomebodyWasFirst.says(thrown.getMostSpecificCause())) {
            return tooLate(request);
        }
        throw thrown;
    }

    /** Spring takes everything that is too large in a form for the file; a name may be, too, above all a Thai one. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(MaxUploadSizeExceededException thrown, HttpServletRequest request) {
        String what = String.valueOf(thrown.getMostSpecificCause().getMessage());
        return what.toLowerCase(Locale.ROOT).contains("header")
                ? told(problems.of(Refused.field("file", "evidence.file.name-too-long")), request)
                : problems.of(
                        HttpStatus.PAYLOAD_TOO_LARGE,
                        Refused.field("file", "evidence.file.too-large", largestFile.toMegabytes()));
    }

    /** A form with files is unreadable too where a name in it has a zero, which Tomcat takes for an attack. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MultipartException.class,
        ServletRequestBindingException.class
    })
    Object unreadable(Exception thrown, HttpServletRequest request) {
        if (thrown.getCause() instanceof JsonMappingException wrong && UnreadableField.isAboutADay(wrong)) {
            return told(problems.of(UnreadableField.told(wrong)), request);
        }
        return told(problems.of(HttpStatus.BAD_REQUEST, Refused.because("request.unreadable")), request);
    }

    /** What a person typed into a field is told of that field; the rest of an address nobody types. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException thrown, HttpServletRequest request) {
        return thrown.getRequiredType() == LocalDate.class
                ? told(problems.of(Refused.field(thrown.getName(), UnreadableField.NO_DAY)), request)
                : unreadable(thrown, request);
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentNotValidException thrown, HttpServletRequest request) {
        return told(problems.of(UnreadableField.told(thrown.getBindingResult())), request);
    }

    /** An address that does not exist, or not for that method: a browser is shown a page, everything else gets the problem. */
    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    <E extends ServletException & ErrorResponse> Object noSuchAddress(E missing, HttpServletRequest request) {
        ResponseEntity<ProblemDetail> problem = ResponseEntity.status(missing.getStatusCode())
                .headers(missing.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(missing.getBody());
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted == null
                || !wanted.contains(MediaType.TEXT_HTML_VALUE)
                || request.getRequestURI().startsWith(API)) {
            return problem;
        }
        ModelAndView page = new ModelAndView("error", missing.getStatusCode());
        page.addObject("status", missing.getStatusCode().value());
        return page;
    }

    /** A program gets the problem, a person at a page gets a page that says the same. */
    private static Object told(ResponseEntity<ProblemDetail> problem, HttpServletRequest request) {
        ProblemDetail detail = problem.getBody();
        if (detail == null || request.getRequestURI().startsWith(API)) {
            return problem;
        }
        ModelAndView page = new ModelAndView("error", problem.getStatusCode());
        page.addObject("status", problem.getStatusCode().value());
        page.addObject("reason", detail.getDetail());
        return page;
    }
}
