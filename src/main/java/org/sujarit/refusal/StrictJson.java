package org.sujarit.refusal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Refuses, before it surprises whoever reads it, a null where a list should have an element, and a number that has few
 * characters and a thousand million digits.
 */
@Configuration
class StrictJson {

    @Bean
    Jackson2ObjectMapperBuilderCustomizer noNullsInLists() {
        return builder -> builder.postConfigurer(StrictJson::refuseNullElements);
    }

    /** For all that is typed: results and weights of a catalogue as well as a plan. */
    @Bean
    SimpleModule noEndlessNumbers() {
        return new SimpleModule("no endless numbers").addDeserializer(BigDecimal.class, new WrittenOut());
    }

    private static void refuseNullElements(ObjectMapper json) {
        json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
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
