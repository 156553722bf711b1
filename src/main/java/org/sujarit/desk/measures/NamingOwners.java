package org.sujarit.desk.measures;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.OpenTask;
import org.sujarit.process.work.OwnWork;
import org.sujarit.process.work.Work;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/**
 * Names an owner for several measures at once: each by its own open task, with all that is asked there, and each in a
 * transaction of its own, so that one that is refused keeps none of the others back.
 */
@Component
class NamingOwners {

    /** More do not wait for one person at a time; what is left comes with the next look. */
    private static final int MOST = 200;

    private final OwnWork own;
    private final Work work;
    private final Measures measures;
    private final Texts texts;

    NamingOwners(OwnWork own, Work work, Measures measures, Texts texts) {
        this.own = own;
        this.work = work;
        this.measures = measures;
        this.texts = texts;
    }

    /** Those that wait for an owner, in the order of their plans, and which that person may name one for. */
    List<Measure> waitingFor(Actor reader) {
        Set<Long> ids = tasks(reader).keySet();
        return ids.isEmpty() ? List.of() : inOrder(ids);
    }

    private List<Measure> inOrder(Collection<Long> ids) {
        return measures.findByIdIn(ids).stream()
                .sorted(java.util.Comparator.comparing(
                                (Measure one) -> one.fiscalYear().year())
                        .thenComparing(Measure::agency)
                        .thenComparing(Measure::ordinal))
                .toList();
    }

    /** Ids of tasks by id of the measure. */
    private Map<Long, String> tasks(Actor reader) {
        Map<Long, String> tasks = new HashMap<>();
        for (OpenTask task :
                own.of(reader, MOST, kind -> kind == UserTask.ASSIGN_OWNER).tasks()) {
            if (reader.agencies().contains(task.agency())) {
                tasks.put(Objects.requireNonNull(task.measureId()), task.id());
            }
        }
        return tasks;
    }

    /**
     * What came of it.
     *
     * @param refused each that was, by code and title, with the reason
     */
    record Outcome(int named, List<String> refused) {}

    /** @throws Refused when one of them is no measure that this person may read; then none gets an owner */
    Outcome name(Collection<Long> ids, @Nullable String owner, Actor head) {
        List<Measure> wanted = inOrder(new HashSet<>(ids));
        if (wanted.size() < new HashSet<>(ids).size()) {
            throw Refused.missing("access.not-your-agency");
        }
        wanted.forEach(measure -> head.mustBelongTo(measure.agency()));
        Map<Long, String> tasks = tasks(head);
        List<String> refused = new ArrayList<>();
        for (Measure measure : wanted) {
            String reason = refusal(tasks.get(measure.id()), owner, head);
            if (!reason.isEmpty()) {
                refused.add(measure.code() + " " + measure.approach().title() + ": " + reason);
            }
        }
        return new Outcome(wanted.size() - refused.size(), refused);
    }

    /** Empty where the owner is named. */
    private String refusal(@Nullable String task, @Nullable String owner, Actor head) {
        if (task == null) {
            return texts.of("owners.not-waiting");
        }
        try {
            work.finish(task, JsonNodeFactory.instance.objectNode().put("owner", owner), head);
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
