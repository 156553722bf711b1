package org.sujarit.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A question or disclosure item of one ITA year. The same code means another thing in another year.
 *
 * @param code as {@code i7}: ASCII always
 * @param indicator number of the indicator it belongs to
 * @param scale how answers become scores
 * @param reverse whether the highest answer gives the lowest score
 * @param verified whether the wording was read in a source of that very year
 * @param text its wording
 * @param predecessor what it was in an earlier year, where the wording changed but the question is known to be the same
 */
public record Item(
        String code,
        int indicator,
        Scale scale,
        boolean reverse,
        boolean verified,
        String text,
        @Nullable Predecessor predecessor) {

    /** How the wording begins that stands in for one nobody has read yet. */
    private static final String UNKNOWN = "ยังไม่ทราบถ้อยคำ";

    public Item(
            String code,
            int indicator,
            Scale scale,
            boolean reverse,
            boolean verified,
            String text,
            @Nullable Predecessor predecessor) {
        this.code = new ItemCode(code).value();
        this.indicator = indicator;
        this.scale = scale;
        this.reverse = reverse;
        this.verified = verified;
        this.text = text;
        this.predecessor = predecessor;
    }

    /**
     * The same question in an earlier year.
     *
     * @param itaYear Buddhist Era
     */
    public record Predecessor(int itaYear, String code) {}

    /** Whether there is a wording, and not only a note that it is missing. */
    boolean worded() {
        return !text.startsWith(UNKNOWN);
    }

    /** The instrument that asks it, told by its code. */
    @JsonIgnore
    public Instrument instrument() {
        return Instrument.of(code.charAt(0));
    }

    /** Its place among the items of the instrument, from 1. */
    int number() {
        return Integer.parseInt(code.substring(1));
    }
}
