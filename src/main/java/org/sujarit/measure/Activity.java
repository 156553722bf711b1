package org.sujarit.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;

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

    @Enumerated(EnumType.STRING)
    private @Nullable Conclusion conclusion;

    private @Nullable String conclusionReason;
    private @Nullable Instant concludedAt;

    /** What is said of a step that nothing more is recorded for. */
    public enum Conclusion {
        DONE,
        /** For a reason, and nothing was done for it. */
        NOT_POSSIBLE
    }

    protected Activity() {}

    Activity(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** @throws Refused when there is no such step */
    static Activity of(Set<Activity> steps, long id) {
        return steps.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.field("activityId", "evidence.activity.unknown"));
    }

    /** Gives the steps those texts, in their order, and makes as many more as it takes. */
    static void plan(Set<Activity> steps, List<String> texts) {
        Iterator<String> next = texts.iterator();
        steps.stream().sorted(Comparator.comparing(Activity::number)).forEach(step -> step.text = next.next());
        next.forEachRemaining(text -> steps.add(new Activity(steps.size() + 1, text)));
    }

    void takenIn(List<Result> done) {
        results.addAll(done);
    }

    /** All that was done, in a list: it replaces an earlier list, and what was recorded by itself stays. */
    void told(List<Execution.Done> done) {
        results.removeIf(result -> !result.isRecorded());
        done.stream()
                .filter(one -> results.stream().noneMatch(result -> result.says(one)))
                .forEach(one -> results.add(new Result(nextOrdinal(), one)));
    }

    /**
     * Adds what was done to the step that {@link Measure#step} gave.
     *
     * @param at the moment it is written down, which may be long after the day it was done
     */
    public Result record(Execution.Done done, String person, Instant at) {
        Result result = new Result(nextOrdinal(), done, person, at);
        results.add(result);
        conclusion = conclusion == Conclusion.NOT_POSSIBLE ? null : conclusion;
        conclusionReason = null;
        return result;
    }

    /** @throws Refused when the step has no such result */
    public void correct(long result, Execution.Done done) {
        result(result).tells(done);
    }

    /** @throws Refused when the step has no such result */
    public void forget(long result) {
        results.remove(result(result));
        conclusion = results.isEmpty() ? null : conclusion;
    }

    /** @throws Refused when nothing was done: then it is not possible, for a reason, or not done yet */
    public void conclude() {
        if (results.isEmpty()) {
            throw Refused.field("conclusion", "activity.nothing-done", number);
        }
        conclusion = Conclusion.DONE;
    }

    /** @throws Refused when something was done: then that is told */
    public void giveUp(String reason, Instant at) {
        if (!results.isEmpty()) {
            throw Refused.field("conclusion", "activity.something-done", number);
        }
        conclusion = Conclusion.NOT_POSSIBLE;
        conclusionReason = reason;
        concludedAt = at;
    }

    /** It goes on. */
    public void reopen() {
        conclusion = null;
        conclusionReason = null;
    }

    private Result result(long id) {
        return results.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.missing("result.missing"));
    }

    private int nextOrdinal() {
        return results.stream().mapToInt(result -> result.ordinal() + 1).max().orElse(0);
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

    /** Null while more may be recorded. */
    public @Nullable Conclusion conclusion() {
        return conclusion;
    }

    /** Why it is not possible; null for any other step. */
    public @Nullable String conclusionReason() {
        return conclusionReason;
    }

    /** Whether that was said before that moment; when an older version kept it nobody knows, and it counts. */
    public boolean isNotPossible(Instant before) {
        return isNotPossible() && (concludedAt == null || concludedAt.isBefore(before));
    }

    /** Nothing is missing of it, though nothing was done. */
    public boolean isNotPossible() {
        return conclusion == Conclusion.NOT_POSSIBLE;
    }

    /** In the order they were written down. */
    public List<Result> results() {
        return List.copyOf(results);
    }
}
