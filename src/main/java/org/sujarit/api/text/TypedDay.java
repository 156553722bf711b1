package org.sujarit.api.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JsonComponent;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.sujarit.thai.ThaiDates;

/** Understands a day however people type it, as it comes in: 2026-05-01, 2569-05-01, 1/5/2569 and ๑ พ.ค. ๒๕๖๙ are one. */
@JsonComponent(type = LocalDate.class)
class TypedDay extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    TypedDay() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) { // 2569 would be a day in 1977
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return read(parser.getText());
        } catch (DateTimeParseException none) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
        }
    }

    private static @Nullable LocalDate read(String typed) {
        return typed.isBlank() ? null : ThaiDates.typed(typed);
    }

    /** The same for the fields of a page and of a form with files. */
    @Component
    static class Parameter implements Converter<String, LocalDate> {

        @Override
        public @Nullable LocalDate convert(String typed) {
            return read(typed);
        }
    }
}
