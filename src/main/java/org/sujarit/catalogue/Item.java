package org.sujarit.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A question or disclosure item of one ITA year. The same code means another thing in another year. */
@Entity
public class Item {

    @Id
    @GeneratedValue
    private Long id;

    private int itaYear;
    private String code;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private int indicator;
    private String text;
    private boolean verified;

    protected Item() {}

    Item(int itaYear, ItemCode code, int indicator, String text, boolean verified) {
        this.itaYear = itaYear;
        this.code = code.value();
        this.instrument = code.instrument();
        this.indicator = indicator;
        this.text = text;
        this.verified = verified;
    }

    /** Buddhist Era year of the assessment. */
    public int itaYear() {
        return itaYear;
    }

    /** As {@code i7}: ASCII always. */
    public String code() {
        return code;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** 1 to 10. */
    public int indicator() {
        return indicator;
    }

    public String text() {
        return text;
    }

    /** Whether the wording was read in a source of that very year. */
    public boolean verified() {
        return verified;
    }
}
