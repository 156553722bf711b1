package org.sujarit.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done about an activity: on which day, what, and how much of it. */
@Entity
public class Result {

    @Id
    @GeneratedValue
    private Long id;

    @Column(name = "position")
    private int ordinal;

    private @Nullable LocalDate doneOn;
    private String text;
    private @Nullable BigDecimal quantity;

    @Column(name = "unit")
    private @Nullable String quantityUnit;

    protected Result() {}

    Result(
            int ordinal,
            @Nullable LocalDate doneOn,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit) {
        this.ordinal = ordinal;
        this.doneOn = doneOn;
        this.text = text;
        this.quantity = quantity;
        this.quantityUnit = quantityUnit;
    }

    void reworded(String other) {
        text = other;
    }

    public Long id() {
        return id;
    }

    /** Its place among the results of the activity, from 0. */
    public int ordinal() {
        return ordinal;
    }

    /** Null when a report that was taken in does not say. */
    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public String text() {
        return text;
    }

    /** How much, in {@link #quantityUnit()}. */
    public @Nullable BigDecimal quantity() {
        return quantity;
    }

    public @Nullable String quantityUnit() {
        return quantityUnit;
    }
}
