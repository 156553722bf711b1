package org.sujarit.process.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.refusal.Refused;
import org.sujarit.review.Verdict;

/**
 * A decision as it comes from a form or from Cockpit.
 *
 * @param marks keys of parts that have to change; null from who marks none
 */
public record TypedVerdict(
        @Nullable Boolean passed, @Nullable String reason, @Nullable String digest, @Nullable List<String> marks) {

    /** Reads decisions. */
    @Component
    public static class Reader {

        private final Body body;

        Reader(Body body) {
            this.body = body;
        }

        /** @throws Refused when it marks parts: only a measure has some that can be */
        public Verdict read(JsonNode sent) {
            Verdict verdict = readWithMarks(sent);
            if (!verdict.marks().isEmpty()) {
                throw Refused.field("marks", "decision.marks.unknown");
            }
            return verdict;
        }

        public Verdict readWithMarks(JsonNode sent) {
            TypedVerdict typed = body.read(sent, TypedVerdict.class);
            if (typed.passed() == null) {
                throw Refused.field("passed", "decision.passed.missing");
            }
            return new Verdict(
                    typed.passed(),
                    typed.reason(),
                    typed.digest() == null ? "" : typed.digest(),
                    typed.marks() == null ? List.of() : typed.marks());
        }
    }
}
