package org.sujarit.round;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the owner of a measure said of it in a monitoring round: one sentence, and the value reached so far. */
@Entity
public class ProgressStatement {

    @Id
    @GeneratedValue
    private Long id;

    private Long roundId;
    private Long measureId;
    private String measureCode;
    private String text;
    private String original;
    private @Nullable BigDecimal reached;
    private String saidBy;
    private Instant saidAt;

    protected ProgressStatement() {}

    ProgressStatement(Long roundId, Long measureId, String measureCode, Said said, String by, Instant at) {
        this.roundId = roundId;
        this.measureId = measureId;
        this.measureCode = measureCode;
        this.text = said.text();
        this.original = said.text();
        this.reached = said.reached();
        this.saidBy = by;
        this.saidAt = at;
    }

    /**
     * What is said.
     *
     * @param reached in the unit of the measure's target; null where nothing can be counted yet
     */
    public record Said(String text, @Nullable BigDecimal reached) {}

    /** Put right by the officer for the report; what the owner said is kept. */
    void reworded(String other) {
        text = other;
    }

    /** In the words of who said it. */
    public String original() {
        return original;
    }

    public Long roundId() {
        return roundId;
    }

    public Long measureId() {
        return measureId;
    }

    /** As {@code i7-1}. */
    public String measureCode() {
        return measureCode;
    }

    public String text() {
        return text;
    }

    /** In the unit of the measure's target. */
    public @Nullable BigDecimal reached() {
        return reached;
    }

    /** User id. */
    public String saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
