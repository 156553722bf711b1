package org.sujarit.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.sujarit.measure.PlannedMeasure;

/** Keeps a proposed plan as it was typed, so that a new field of a plan needs no column here. */
@Converter
class ProposalJson implements AttributeConverter<PlannedMeasure.Typed, String> {

    // Not the application's mapper: what is kept must not change with a setting of the API.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(PlannedMeasure.Typed typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public PlannedMeasure.Typed convertToEntityAttribute(String kept) {
        try {
            return JSON.readValue(kept, PlannedMeasure.Typed.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
