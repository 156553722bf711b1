package org.sujarit.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.sujarit.refusal.Reason;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Says what stands in the way of taking a report in. */
@Component
class IntakeProblems {

    private final Texts texts;

    IntakeProblems(Texts texts) {
        this.texts = texts;
    }

    /** Above the page, each sentence once. */
    void tell(Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute(
                "problems",
                refused.reasons().stream().map(this::words).distinct().toList());
    }

    /** Beside the fields they are about. */
    Map<String, List<String>> byField(Refused refused) {
        return refused.reasons().stream()
                .filter(reason -> reason.field() != null)
                .collect(Collectors.groupingBy(
                        reason -> String.valueOf(reason.field()), Collectors.mapping(texts::of, Collectors.toList())));
    }

    /** Told above the page, where nobody sees which field is meant: the row is named. */
    private String words(Reason reason) {
        String field = reason.field();
        return field != null && field.startsWith("rows[")
                ? texts.of("intake.in-row", IntakeMapping.number(field), texts.of(reason))
                : texts.of(reason);
    }
}
