package org.sujarit.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.sujarit.catalogue.Instrument;

/** What one item shows: a weakness to mend or a strength to keep. */
@Entity
public class Finding {

    /** Longest description, in characters. */
    public static final int LONGEST_ISSUE = 4000;

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;
    private int position;
    private String item;
    private String itemText;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private BigDecimal score;
    private String rule;
    private String issue;

    protected Finding() {}

    Finding(Long cycleId, Score score, FindingRule.Verdict verdict) {
        this.cycleId = cycleId;
        this.position = score.position();
        this.item = score.item();
        this.itemText = score.itemText();
        this.instrument = score.instrument();
        this.score = score.score();
        this.kind = verdict.kind();
        this.rule = verdict.rule();
        this.issue = score.recommendation() == null ? "" : score.recommendation();
    }

    /** The officer's own reading of it. */
    void analysed(FindingKind decided, String text) {
        kind = decided;
        issue = text;
    }

    public Long id() {
        return id;
    }

    public Long cycleId() {
        return cycleId;
    }

    /** Its place in the official form. */
    public int position() {
        return position;
    }

    public String item() {
        return item;
    }

    public String itemText() {
        return itemText;
    }

    public Instrument instrument() {
        return instrument;
    }

    public FindingKind kind() {
        return kind;
    }

    /** 0 to 100. */
    public BigDecimal score() {
        return score;
    }

    /** The rule of the decision table that made it this kind. */
    public String rule() {
        return rule;
    }

    /** What is weak, in words; empty until somebody has described it. */
    public String issue() {
        return issue;
    }
}
