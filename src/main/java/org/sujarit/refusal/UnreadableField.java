package org.sujarit.refusal;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Names the field of a request that is not what it should be, as a day that is none. */
public final class UnreadableField {

    static final String NO_DAY = "request.field.day";

    private UnreadableField() {}

    /** What is told of it. */
    public static Refused told(JsonMappingException wrong) {
        return Refused.field(path(wrong), key(wrong));
    }

    /** The same of the fields of a form. */
    static Refused told(BindingResult wrong) {
        return Refused.all(wrong.getFieldErrors().stream()
                .map(error ->
                        new Reason(isADay(error) ? NO_DAY : "request.field.unreadable", error.getField(), List.of()))
                .toList());
    }

    private static boolean isADay(FieldError error) {
        return Arrays.asList(Objects.requireNonNullElse(error.getCodes(), new String[0]))
                .contains("typeMismatch.java.time.LocalDate");
    }

    /** Whether a field for a day has something else, which a person can mend. */
    static boolean isAboutADay(JsonMappingException wrong) {
        return wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() == LocalDate.class;
    }

    private static String key(JsonMappingException wrong) {
        if (isAboutADay(wrong)) {
            return NO_DAY;
        }
        return wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() == Boolean.class
                ? "request.field.boolean"
                : "request.field.unreadable";
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
