package org.sujarit.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A question or disclosure item of one ITA year. The same code means another thing in another year.
 *
 * @param code as {@code i7}: ASCII always
 * @param indicator number of the indicator it belongs to
 * @param scale how answers become scores
 * @param reverse whether the highest answer gives the lowest score
 * @param verified whether the wording was read in a source of that very year
 * @param text its wording
 */
public record Item(String code, int indicator, Scale scale, boolean reverse, boolean verified, String text) {

    /** The instrument that asks it, told by its code. */
    @JsonIgnore
    public Instrument instrument() {
        return new ItemCode(code).instrument();
    }
}
