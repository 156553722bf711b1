package org.sujarit.access.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sujarit.refusal.ProblemAnswers;
import org.sujarit.refusal.Refused;

/**
 * Looks at the conditions in an address of the engine's API, as {@code processVariables=agency_eq_x}. All that can be
 * wrong with them the engine tells itself, but for one that is larger or less than nothing.
 */
@Component
class AddressedConditions extends OncePerRequestFilter {

    /** The engine reads a text as a time first, and this one as none at all. */
    private static final Pattern OF_NOTHING = Pattern.compile("(^|[_,])(gt|gteq|lt|lteq)_\\s*(null)?\\s*(,|$)");

    private final ProblemAnswers answers;

    AddressedConditions(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/camunda/api/")
                || !request.getMethod().equals("GET")
                || Stream.of(
                                "processVariables",
                                "taskVariables",
                                "caseInstanceVariables",
                                "variables",
                                "variableValues",
                                "dueDates",
                                "createTimes")
                        .map(request::getParameterValues)
                        .filter(given -> given != null)
                        .flatMap(Arrays::stream)
                        .noneMatch(given -> OF_NOTHING.matcher(given).find());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        answers.tell(HttpStatus.BAD_REQUEST, Refused.because("request.unreadable"), request, response);
    }
}
