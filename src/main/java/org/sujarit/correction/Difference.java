package org.sujarit.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that the document says otherwise than the record.
 *
 * @param id by which it is confirmed, as {@code i7-1/result/2}
 * @param measure code of the measure
 * @param column key of the column
 * @param heading of the column
 * @param recorded what the record says, as it is printed
 * @param written what the document says
 * @param target where it would be taken over to; null when it can only be read
 * @param readOnly why it can only be read; null when it can be taken over
 */
public record Difference(
        String id,
        String measure,
        String column,
        String heading,
        String recorded,
        String written,
        @JsonIgnore @Nullable Target target,
        @Nullable ReadOnly readOnly) {

    /**
     * A text of the record.
     *
     * @param result id of the result; null for the sentence of the outcome
     * @param text what it would become, with ASCII digits
     */
    record Target(Long measure, @Nullable Long result, String text) {}

    /** Whether a person may confirm it. */
    @JsonProperty
    public boolean takeable() {
        return target != null;
    }
}
