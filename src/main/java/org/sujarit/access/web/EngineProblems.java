package org.sujarit.access.web;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/** Tells in a person's words what the engine refused; a reason from our own listeners is dug out of it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineProblems {

    private final Problems problems;

    EngineProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ProcessEngineException thrown) {
        Optional<Refused> refused = EngineRefusals.in(thrown);
        if (refused.isPresent()) {
            return problems.of(refused.get());
        }
        if (thrown instanceof AuthorizationException) {
            return problems.of(Refused.forbidden("access.role"));
        }
        if (thrown instanceof TaskAlreadyClaimedException || thrown instanceof MismatchingMessageCorrelationException) {
            return problems.of(Refused.conflict("work.somebody-was-first"));
        }
        throw thrown;
    }
}
