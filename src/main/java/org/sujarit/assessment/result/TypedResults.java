package org.sujarit.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as they were typed, pasted or read from a file; anything may be missing or wrong.
 *
 * @param itaYear Buddhist Era
 * @param total the published total
 */
public record TypedResults(
        @Nullable Integer itaYear,
        @Nullable BigDecimal total,
        @Nullable List<TypedMark> marks,
        @Nullable List<TypedScore> scores) {

    /**
     * @param code of an instrument, a part of one or an indicator, as {@code IIT}, {@code EIT1} or {@code ind7}
     * @param score 0 to 100; a mark without one was not entered
     */
    public record TypedMark(@Nullable String code, @Nullable BigDecimal score) {}

    /**
     * @param item code as typed; Thai digits and {@code ๐๔๑} for {@code o41} are understood
     * @param score 0 to 100
     */
    public record TypedScore(@Nullable String item, @Nullable BigDecimal score, @Nullable String recommendation) {}
}
