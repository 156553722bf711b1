package org.sujarit.desk.passing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.access.Actor;
import org.sujarit.api.measure.SeenMeasures;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.OpenTask;
import org.sujarit.process.work.OwnWork;
import org.sujarit.process.work.Work;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/**
 * Passes several measures that wait for one person: each by its own open task, with all that is asked there, each in a
 * transaction of its own, and each only as that person has seen it.
 */
@Component
class PassingMeasures {

    /** More do not wait for one person at a time; what is left comes with the next look. */
    private static final int MOST = 100;

    private static final Set<UserTask> DECISIONS = Set.of(UserTask.REVIEW_MEASURE, UserTask.APPROVE_MEASURE);

    private final OwnWork own;
    private final Work work;
    private final Measures measures;
    private final Proof proof;
    private final SeenMeasures seen;
    private final Texts texts;

    PassingMeasures(OwnWork own, Work work, Measures measures, Proof proof, SeenMeasures seen, Texts texts) {
        this.own = own;
        this.work = work;
        this.measures = measures;
        this.proof = proof;
        this.seen = seen;
        this.texts = texts;
    }

    /** @param opened whether the reader has opened it as it is now */
    record Waiting(Long id, String key, String code, String title, boolean opened) {}

    /** Those that wait for that person's decision, in the order of their tasks. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Actor reader) {
        List<Long> ids = tasks(reader).stream()
                .map(OpenTask::measureId)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Measure> known =
                measures.findByIdIn(ids).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(this::line)
                .toList();
    }

    /** What was not opened needs no digest. */
    private Waiting line(Measure measure) {
        boolean opened = seen.lastOf(measure.id())
                .filter(digest -> digest.equals(proof.digest(measure)))
                .isPresent();
        return new Waiting(
                measure.id(), measure.key(), measure.code(), measure.approach().title(), opened);
    }

    private List<OpenTask> tasks(Actor reader) {
        return own.of(reader, MOST, DECISIONS::contains).tasks();
    }

    /** @param refused each that was, by code and title, with the reason */
    record Outcome(int passed, List<String> refused) {}

    /** @throws Refused when they are too many, or one is no measure that this person may read; then none is passed */
    Outcome pass(Collection<Long> chosen, Actor decider) {
        Set<Long> ids = new HashSet<>(chosen);
        if (ids.size() > MOST) {
            throw Refused.because("passing.too-many", MOST);
        }
        List<Measure> wanted = measures.findByIdIn(ids);
        if (wanted.size() < ids.size()) {
            throw Refused.missing("access.not-your-agency");
        }
        wanted.forEach(measure -> decider.mustBelongTo(measure.agency()));
        Map<Long, String> tasks = tasks(decider).stream()
                .filter(task -> task.measureId() != null)
                .collect(Collectors.toMap(task -> Objects.requireNonNull(task.measureId()), OpenTask::id));
        List<String> refused = new ArrayList<>();
        for (Measure measure : wanted) {
            String reason = refusal(tasks.get(measure.id()), measure, decider);
            if (!reason.isEmpty()) {
                refused.add(measure.code() + " " + measure.approach().title() + ": " + reason);
            }
        }
        return new Outcome(wanted.size() - refused.size(), refused);
    }

    /** Empty where it is passed. What was seen is sent, and the server refuses when it has changed since. */
    private String refusal(@Nullable String task, Measure measure, Actor decider) {
        if (task == null) {
            return texts.of("passing.not-waiting");
        }
        String digest = seen.lastOf(measure.id()).orElse("");
        if (digest.isEmpty()) {
            return texts.of("passing.not-opened");
        }
        try {
            work.finish(
                    task,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("passed", true)
                            .put("reason", "")
                            .put("digest", digest),
                    decider);
            return "";
        } catch (Refused refused) {
            return texts.of(refused.reasons().get(0));
        } catch (ConcurrencyFailureException
                | QueryTimeoutException
                | DataIntegrityViolationException somebodyWasFirst) {
            return texts.of("work.somebody-was-first");
        }
    }
}
