package org.sujarit.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One of the indicators (ตัวชี้วัด) of an ITA year.
 *
 * @param number from 1
 * @param instrument the instrument that measures it
 * @param fromItems whether its score is the mean of its items; else only the published one counts
 * @param name its Thai name
 */
public record Indicator(int number, Instrument instrument, boolean fromItems, String name) {

    private static final String PREFIX = "ind";

    /** As {@code ind7}. */
    @JsonIgnore
    public String code() {
        return PREFIX + number;
    }
}
