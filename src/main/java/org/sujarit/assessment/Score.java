package org.sujarit.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Instrument;
import org.sujarit.catalogue.Item;

/** What one item scored, with what the assessors recommended. */
@Entity
public class Score {

    /** Longest recommendation, in characters. */
    public static final int LONGEST_RECOMMENDATION = 4000;

    @Id
    @GeneratedValue
    private Long id;

    @Column(name = "position")
    private int ordinal;

    private String item;
    private String itemText;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private BigDecimal score;
    private @Nullable String recommendation;

    protected Score() {}

    public Score(int ordinal, Item item, BigDecimal score, @Nullable String recommendation) {
        this.ordinal = ordinal;
        this.item = item.code();
        this.itemText = item.text();
        this.instrument = item.instrument();
        this.score = score;
        this.recommendation = recommendation;
    }

    int ordinal() {
        return ordinal;
    }

    /** Item code of that ITA year. */
    public String item() {
        return item;
    }

    public String itemText() {
        return itemText;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** 0 to 100. */
    public BigDecimal score() {
        return score;
    }

    public @Nullable String recommendation() {
        return recommendation;
    }
}
