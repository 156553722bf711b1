package org.sujarit.assessment.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Instrument;
import org.sujarit.catalogue.Item;
import org.sujarit.catalogue.ItemCode;
import org.sujarit.catalogue.Lineage;

/** What one item, indicator or instrument shows: a weakness to mend or a strength to keep. */
@Entity
public class Finding {

    /** In place of a rule: the heading of the official form calls everything in it a weakness to be mended. */
    private static final String TAKEN_IN = "ตามรายงานที่รับเข้า";

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;

    @Column(name = "position")
    private int ordinal;

    private String item;
    private String itemText;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_level")
    private FindingLevel level;

    private @Nullable Integer indicator;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private @Nullable BigDecimal score;
    private String rule;
    private String issue;

    protected Finding() {}

    Finding(Long cycleId, int ordinal, Subject subject, FindingRule.Classification classification) {
        this.cycleId = cycleId;
        this.ordinal = ordinal;
        this.item = subject.code();
        this.itemText = subject.text();
        this.level = subject.level();
        this.instrument = subject.instrument();
        this.indicator = subject.indicator();
        this.score = subject.score();
        this.kind = classification.kind();
        this.rule = classification.rule();
        this.issue = subject.recommendation();
    }

    /**
     * A weakness as a report tells it that was made elsewhere.
     *
     * @param indicator number of the indicator the item belongs to, when that is known
     * @param score 0 to 100, when it is known
     * @param issue what was weak; empty when the report does not say
     */
    public static Finding takenIn(
            Long cycleId,
            int ordinal,
            ItemCode item,
            String itemText,
            @Nullable Integer indicator,
            @Nullable BigDecimal score,
            String issue) {
        Finding finding = new Finding();
        finding.cycleId = cycleId;
        finding.ordinal = ordinal;
        finding.item = item.value();
        finding.itemText = itemText;
        finding.level = FindingLevel.ITEM;
        finding.instrument = item.instrument();
        finding.indicator = indicator;
        finding.score = score;
        finding.kind = FindingKind.IMPROVE;
        finding.rule = TAKEN_IN;
        finding.issue = issue;
        return finding;
    }

    /**
     * What a finding is made of.
     *
     * @param indicator number of the indicator it is or belongs to; null for an instrument
     * @param recommendation of the assessors; empty when there is none
     */
    record Subject(
            FindingLevel level,
            String code,
            String text,
            Instrument instrument,
            @Nullable Integer indicator,
            BigDecimal score,
            String recommendation) {}

    /** Whether a measure against the other one is a measure against this: an indicator rises with its items. */
    public boolean risesWith(Finding other) {
        return switch (level) {
            case ITEM -> item.equals(other.item);
            case INDICATOR -> indicator != null && indicator.equals(other.indicator);
            case INSTRUMENT ->
                instrument == other.instrument && (other.level != FindingLevel.INSTRUMENT || item.equals(other.item));
        };
    }

    /**
     * What was asked, by which it is found again in another year.
     *
     * @param itaYear the ITA year of its score
     * @return empty when nobody has read the wording of the item yet
     */
    public Optional<Lineage.Question> question(int itaYear, Lineage lineage) {
        return level == FindingLevel.ITEM ? lineage.item(itaYear, item, itemText) : Optional.of(lineage.mark(item));
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
    public int ordinal() {
        return ordinal;
    }

    /** Code of the item, or of the indicator or instrument as {@code ind2} or {@code EIT1}. */
    public String item() {
        return item;
    }

    public String itemText() {
        return itemText;
    }

    /** Code and what it is, as documents print them. */
    public String heading() {
        return item + " " + title();
    }

    /** Its wording; while nobody has read that, which part of the assessment it is: a code alone tells a reader nothing. */
    public String title() {
        String wording = wording();
        return wording.isEmpty()
                ? "หัวข้อใน" + (indicator == null ? "" : "ตัวชี้วัดที่ " + indicator + " ") + instrument.thaiName()
                : wording;
    }

    /** As people outside read it: empty while nobody has read the wording. */
    public String wording() {
        return Item.isWording(itemText) ? itemText : "";
    }

    public Instrument instrument() {
        return instrument;
    }

    public FindingLevel level() {
        return level;
    }

    /** Number of the indicator it is or belongs to, when it is known. */
    public @Nullable Integer indicator() {
        return indicator;
    }

    public FindingKind kind() {
        return kind;
    }

    /** 0 to 100; null when a report that was taken in did not tell. */
    public @Nullable BigDecimal score() {
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
