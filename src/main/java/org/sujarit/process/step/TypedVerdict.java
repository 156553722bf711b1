package org.sujarit.process.step;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Verdict;

/** A decision as it comes from a form or from Cockpit. */
public record TypedVerdict(@Nullable Boolean passed, @Nullable String reason, @Nullable String digest) {

    /** Reads decisions. */
    @Component
    public static class Reader {

        private final Body body;

        Reader(Body body) {
            this.body = body;
        }

        public Verdict read(JsonNode sent) {
            TypedVerdict typed = body.read(sent, TypedVerdict.class);
            if (typed.passed() == null) {
                throw Refused.field("passed", "decision.passed.missing");
            }
            return new Verdict(typed.passed(), typed.reason(), typed.digest() == null ? "" : typed.digest());
        }
    }
}
