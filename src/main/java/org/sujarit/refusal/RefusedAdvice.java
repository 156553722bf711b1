package org.sujarit.refusal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns what went wrong at the border into words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAdvice {

    private static final long MEGABYTES_OF_A_FILE = 20;

    private final Problems problems;

    RefusedAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return problems.of(refused);
    }

    /** Two people changed the same thing; the database let one of them through. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ResponseEntity<ProblemDetail> tooLate() {
        return problems.of(Refused.conflict("work.somebody-was-first"));
    }

    /** Something the database cannot hold got past our own checks, as a zero character. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ResponseEntity<ProblemDetail> doesNotFit() {
        return problems.of(Refused.because("request.unreadable"));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge() {
        Refused refused = Refused.field("file", "evidence.file.too-large", MEGABYTES_OF_A_FILE);
        return problems.of(HttpStatus.PAYLOAD_TOO_LARGE, refused);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return problems.of(HttpStatus.BAD_REQUEST, Refused.because("request.unreadable"));
    }
}
