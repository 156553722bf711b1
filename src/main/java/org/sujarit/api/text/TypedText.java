package org.sujarit.api.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JsonComponent;
import org.sujarit.thai.ThaiText;

/** Puts what people type into normal form as it comes in: the same word looks the same and is found again. */
@JsonComponent(type = String.class)
class TypedText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        return text == null ? null : ThaiText.normalised(text);
    }
}
