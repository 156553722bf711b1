package org.sujarit.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sujarit.catalogue.Catalogue;

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
    @OrderBy("ordinal")
    private List<Score> scores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_mark", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<Mark> marks = new ArrayList<>();

    protected Assessment() {}

    public Assessment(Long cycleId, int itaYear, @Nullable BigDecimal total, List<Mark> marks, List<Score> scores) {
        this.cycleId = cycleId;
        this.itaYear = itaYear;
        this.total = total;
        this.marks.addAll(marks);
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

    /** What was published for instruments, their parts and indicators, in the order of the official form. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What the scores come to by the rules of that catalogue. */
    public Totals totals(Catalogue catalogue) {
        return new Scoring(catalogue)
                .of(
                        total,
                        marks.stream().collect(Collectors.toMap(Mark::code, Mark::value)),
                        scores.stream().collect(Collectors.toMap(Score::item, Score::score)));
    }

    /** One for each item that was entered, in the order of the official form. */
    public List<Score> scores() {
        return List.copyOf(scores);
    }
}
