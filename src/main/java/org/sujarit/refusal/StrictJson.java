package org.sujarit.refusal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Refuses, before it surprises whoever reads it, a null where a list should have an element, a number that has few
 * characters and a thousand million digits, and whatever only looks like what is asked for: a decision is not guessed
 * from a 1 or a text, nor a year from 2570.9.
 */
@Configuration
class StrictJson {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer nothingGuessed() {
        return builder -> builder.postConfigurer(StrictJson::guessNothing);
    }

    /** For all that is typed: results and weights of a catalogue as well as a plan. */
    @Bean
    SimpleModule noEndlessNumbers() {
        return new SimpleModule("no endless numbers").addDeserializer(BigDecimal.class, new WrittenOut());
    }

    private static void guessNothing(ObjectMapper json) {
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        json.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            json.coercionConfigFor(LogicalType.Boolean).setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Numbers that could be written out on a line. */
    private static final class WrittenOut extends NumberDeserializers.BigDecimalDeserializer {

        private static final int LONGEST = 100;

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            BigDecimal number = super.deserialize(parser, context);
            if (number != null && Math.abs((long) number.scale()) > LONGEST) {
                return context.reportInputMismatch(this, "more than %d digits", LONGEST);
            }
            return number;
        }
    }
}
