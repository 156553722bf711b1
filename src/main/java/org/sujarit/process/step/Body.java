package org.sujarit.process.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;
import org.sujarit.refusal.UnreadableField;

/** Reads what a form sent. */
@Component
public class Body {

    private final ObjectMapper json;

    Body(ObjectMapper json) {
        this.json = json;
    }

    /** @throws Refused naming the field that is not what it should be, as a date that is none */
    public <T> T read(JsonNode body, Class<T> type) {
        if (!body.isObject()) {
            throw Refused.because("request.unreadable");
        }
        try {
            return json.treeToValue(body, type);
        } catch (JsonMappingException wrong) {
            throw UnreadableField.told(wrong);
        } catch (JsonProcessingException wrong) {
            throw Refused.because("request.unreadable");
        }
    }
}
