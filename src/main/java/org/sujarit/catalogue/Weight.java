package org.sujarit.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as one ITA year uses it.
 *
 * @param code which instrument
 * @param weight its share of the total, all of them together 1
 * @param name its Thai name
 * @param parts what is published apart and has to pass by itself, as the two parts of EIT; most have none
 */
public record Weight(Instrument code, BigDecimal weight, String name, List<Part> parts) {

    public Weight(Instrument code, BigDecimal weight, String name, @Nullable List<Part> parts) {
        this.code = code;
        this.weight = weight;
        this.name = name;
        this.parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /**
     * A part of an instrument.
     *
     * @param code ASCII, as {@code EIT1}
     */
    public record Part(String code, String name) {}
}
