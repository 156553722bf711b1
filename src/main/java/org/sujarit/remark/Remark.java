package org.sujarit.remark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Longest;
import org.sujarit.refusal.Refused;

/** What somebody said to their colleagues about a measure. It is taken back at most, never changed. */
@Entity
public class Remark {

    /** Longest text, in characters. */
    public static final int TEXT = Longest.TITLE;

    @Id
    @GeneratedValue
    private Long id;

    private Long measureId;
    private String author;
    private String text;
    private Instant writtenAt;
    private @Nullable Instant takenBackAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "remark_mention", joinColumns = @JoinColumn(name = "remark_id"))
    @Column(name = "person")
    private Set<String> mentioned = new HashSet<>();

    protected Remark() {}

    Remark(Long measureId, String author, String text, Set<String> mentioned, Instant writtenAt) {
        this.measureId = measureId;
        this.author = author;
        this.text = text;
        this.mentioned = new HashSet<>(mentioned);
        this.writtenAt = writtenAt;
    }

    /** @throws Refused unless it is the writer's own, or when it is taken back already */
    void takeBack(String person, Instant at) {
        if (!author.equals(person)) {
            throw Refused.forbidden("remark.not-yours");
        }
        if (takenBackAt != null) {
            throw Refused.conflict("remark.taken-back");
        }
        takenBackAt = at;
    }

    public Long id() {
        return id;
    }

    public Long measureId() {
        return measureId;
    }

    /** User id. */
    public String author() {
        return author;
    }

    /** What was said; whoever shows it asks first whether it stands. */
    public String text() {
        return text;
    }

    /** User ids. */
    public Set<String> mentioned() {
        return Set.copyOf(mentioned);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Whether it is not taken back. */
    public boolean stands() {
        return takenBackAt == null;
    }
}
