package org.sujarit.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of one ITA year that a cycle answers. */
@Entity
public class Assessment {

    @Id
    @GeneratedValue
    private Long id;

    private Long cycleId;
    private int itaYear;
    private @Nullable BigDecimal total;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "assessment_id", nullable = false)
    @OrderBy("position")
    private List<Score> scores = new ArrayList<>();

    protected Assessment() {}

    Assessment(Long cycleId, int itaYear, @Nullable BigDecimal total, List<Score> scores) {
        this.cycleId = cycleId;
        this.itaYear = itaYear;
        this.total = total;
        this.scores.addAll(scores);
    }

    public Long cycleId() {
        return cycleId;
    }

    /** Buddhist Era. */
    public int itaYear() {
        return itaYear;
    }

    /** The published total, 0 to 100, when it was entered. */
    public @Nullable BigDecimal total() {
        return total;
    }

    /** One for each item that was entered, in the order of the official form. */
    public List<Score> scores() {
        return List.copyOf(scores);
    }
}
