package org.sujarit.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One numbered step of a measure, with what was done about it. */
@Entity
public class Activity {

    @Id
    @GeneratedValue
    private Long id;

    private int number;
    private String text;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "activity_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private Set<Result> results = new LinkedHashSet<>();

    protected Activity() {}

    Activity(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Gives the steps those texts, in their order, and makes as many more as it takes. */
    static void plan(Set<Activity> steps, List<String> texts) {
        Iterator<String> next = texts.iterator();
        steps.stream().sorted(Comparator.comparing(Activity::number)).forEach(step -> step.text = next.next());
        next.forEachRemaining(text -> steps.add(new Activity(steps.size() + 1, text)));
    }

    void done(List<Result> done) {
        results.clear();
        results.addAll(done);
    }

    void reworded(Rewording rewording) {
        results.forEach(result -> rewording.of(result).ifPresent(result::reworded));
    }

    public Long id() {
        return id;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** In the order they were written down. */
    public List<Result> results() {
        return List.copyOf(results);
    }
}
