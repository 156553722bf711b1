package org.sujarit.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review or approval that was given; it is never changed. */
@Entity
public class Decision {

    private static final String BETWEEN_MARKS = "\n";

    @Id
    @GeneratedValue
    private Long id;

    private String subject;
    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private boolean passed;
    private @Nullable String reason;
    private String decidedBy;
    private Instant decidedAt;
    private String digest;
    private boolean comparable;
    private String marks;

    protected Decision() {}

    Decision(String subject, int number, DecisionKind kind, Verdict verdict, String decidedBy, Instant decidedAt) {
        this.subject = subject;
        this.number = number;
        this.kind = kind;
        this.passed = verdict.passed();
        this.reason = verdict.reason();
        this.digest = verdict.digest();
        this.comparable = true;
        this.marks = String.join(BETWEEN_MARKS, verdict.marks());
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** Business key of what was decided on, as {@code bongti/2566/i7-1} or {@code bongti/2566/plan}. */
    public String subject() {
        return subject;
    }

    /** From 1, counted for each subject: the highest is the latest, whichever node gave it. */
    public int number() {
        return number;
    }

    public DecisionKind kind() {
        return kind;
    }

    /** False: it was returned. */
    public boolean passed() {
        return passed;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** User id. */
    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** SHA-256 of exactly what was decided on. */
    public String digest() {
        return digest;
    }

    /** Keys of the parts that have to change; empty where it was returned as a whole, or passed. */
    public List<String> marks() {
        return marks.isEmpty() ? List.of() : List.of(marks.split(BETWEEN_MARKS, -1));
    }

    /**
     * Whether it let something pass that says something else now: such a decision counts no longer. One that was given
     * before the version that compares is left as it is, as its digest was made otherwise.
     *
     * @param current SHA-256 of the content as it is now
     */
    public boolean voidedBy(String current) {
        return passed && comparable && !digest.equals(current);
    }
}
