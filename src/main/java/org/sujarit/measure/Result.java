package org.sujarit.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    private @Nullable String outsideReason;
    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;

    protected Result() {}

    /** Of a report that was made elsewhere. */
    Result(int ordinal, @Nullable LocalDate doneOn, String text) {
        this.ordinal = ordinal;
        this.doneOn = doneOn;
        this.text = text;
    }

    /** Told together with all the others, at the end of the work. */
    Result(int ordinal, Execution.Done done) {
        this(ordinal, done.doneOn(), done.text());
        tells(done);
    }

    /** Recorded by itself, at any time of the year. */
    Result(int ordinal, Execution.Done done, String recordedBy, Instant recordedAt) {
        this(ordinal, done);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void tells(Execution.Done done) {
        doneOn = done.doneOn();
        text = done.text();
        quantity = done.quantity();
        quantityUnit = done.quantityUnit();
        outsideReason = done.outsideReason();
    }

    /** Whether it is the same that was done. */
    public boolean says(Execution.Done done) {
        return done.doneOn().equals(doneOn)
                && done.text().equals(text)
                && isSame(done.quantity(), quantity)
                && Objects.equals(done.quantityUnit(), quantityUnit);
    }

    /** 2 is 2.00. */
    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** Recorded by itself: a list of all results neither repeats it nor takes it away. */
    boolean isRecorded() {
        return recordedAt != null;
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

    /** Why it counts although its day lies outside the fiscal year or the time planned for the measure. */
    public @Nullable String outsideReason() {
        return outsideReason;
    }

    /** User id; null where it was told in a list of all results. */
    public @Nullable String recordedBy() {
        return recordedBy;
    }

    /** Null where it was told in a list of all results. */
    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
