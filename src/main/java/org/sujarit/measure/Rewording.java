package org.sujarit.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Reasons;

/** Other words for what was done and what came of it; dates and numbers stay as they are. */
public final class Rewording {

    private static final long OUTCOME = -1;

    private final Map<Long, String> texts = new HashMap<>();

    /**
     * Notes another text.
     *
     * @param result id of the result; null for the sentence of the outcome
     * @return false when another text was noted for it before
     */
    public boolean add(@Nullable Long result, String text) {
        String before = texts.putIfAbsent(result == null ? OUTCOME : result, text);
        return before == null || before.equals(text);
    }

    /** How many texts. */
    public int size() {
        return texts.size();
    }

    Optional<String> of(Result result) {
        return Optional.ofNullable(texts.get(result.id()));
    }

    Optional<String> ofOutcome() {
        return Optional.ofNullable(texts.get(OUTCOME));
    }

    /** @throws org.sujarit.refusal.Refused when a text is empty or too long */
    void check() {
        Reasons reasons = new Reasons();
        texts.values().forEach(text -> reasons.text("confirmed", text, Longest.TEXT));
        reasons.refuseIfAny();
    }
}
