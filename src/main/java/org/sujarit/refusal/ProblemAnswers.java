package org.sujarit.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells a refusal where no controller answers yet, as a controller would. */
@Component
public class ProblemAnswers {

    private final Problems problems;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ProblemAnswers(Problems problems, LocaleResolver languages, ObjectMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    public void tell(HttpStatus status, Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request)); // the pages' language, not the machine's
        ResponseEntity<ProblemDetail> problem = problems.of(status, refused);
        response.setStatus(status.value());
        response.setContentType(String.valueOf(problem.getHeaders().getContentType()));
        json.writeValue(response.getOutputStream(), problem.getBody());
    }
}
