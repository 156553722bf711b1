package org.sujarit.api.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.sujarit.access.Actor;
import org.sujarit.access.People;
import org.sujarit.api.measure.MeasureView;
import org.sujarit.process.task.UserTask;
import org.sujarit.process.work.Drafts;
import org.sujarit.process.work.OpenTask;
import org.sujarit.process.work.Work;
import org.sujarit.text.Texts;

/** Gathers everything a person needs to do one task. */
@Component
class TaskPages {

    private final Work work;
    private final TaskPeople people;
    private final Dossiers dossiers;
    private final Texts texts;
    private final Clock clock;
    private final DataSize largestFile;

    TaskPages(
            Work work,
            TaskPeople people,
            Dossiers dossiers,
            Texts texts,
            Clock clock,
            @Value("${sujarit.evidence.largest-file}") DataSize largestFile) {
        this.work = work;
        this.people = people;
        this.dossiers = dossiers;
        this.texts = texts;
        this.clock = clock;
        this.largestFile = largestFile;
    }

    /**
     * A task with what it is about.
     *
     * @param help what to do here, in the reader's language
     * @param mine whether it is assigned to the reader
     * @param offered whether the reader may take it; what is somebody's is offered to nobody
     * @param deciding whether it is to pass or return what others did
     * @param warnings what stands in the way of deciding, in the reader's words
     * @param capacity that the reader decides as somebody's substitute, in their words; null where they do not
     * @param words what the decision is asked with; null where nothing is decided
     * @param draft what the reader typed and kept
     * @param largestFile largest evidence file that is taken, in bytes
     */
    record Page(
            String id,
            String key,
            String name,
            String help,
            boolean mine,
            People.@Nullable Named assignee,
            boolean offered,
            boolean deciding,
            List<String> warnings,
            @Nullable String capacity,
            @Nullable DecisionWords words,
            @Nullable Instant due,
            boolean overdue,
            @Nullable JsonNode draft,
            @Nullable Instant draftSavedAt,
            long largestFile,
            @JsonUnwrapped Dossier dossier) {

        private static final Set<String> ON_MEASURES =
                Set.of(UserTask.REVIEW_MEASURE.key(), UserTask.APPROVE_MEASURE.key());

        /** Id of the measure that is seen with it and decided on as a whole; empty for all other work. */
        Optional<Long> measureSeen() {
            return ON_MEASURES.contains(key)
                    ? Optional.ofNullable(dossier.measure()).map(MeasureView::id)
                    : Optional.empty();
        }
    }

    /** @throws org.sujarit.refusal.Refused when it is done already or not to be seen by this person */
    @Transactional(readOnly = true)
    public Page of(String taskId, Actor reader) {
        OpenTask task = work.get(taskId);
        reader.mustBelongTo(task.agency());
        Dossier dossier = dossiers.of(task);
        Optional<Drafts.Draft> draft = work.draftOf(taskId, reader);
        return new Page(
                taskId,
                task.kind().key(),
                TaskNames.of(task.kind(), dossier.businessKey(), texts),
                texts.of("task.help." + task.kind().key()),
                reader.id().equals(task.assignee()),
                people.holder(task.assignee()),
                task.assignee() == null && work.isOffered(taskId, reader),
                task.kind().decides(),
                people.warnings(task.kind(), dossier.businessKey(), reader),
                people.capacity(task.kind(), dossier.businessKey(), reader),
                DecisionWords.of(task.kind(), dossier, texts),
                task.due(),
                task.overdue(clock.instant()),
                draft.map(Drafts.Draft::content).orElse(null),
                draft.map(Drafts.Draft::keptAt).orElse(null),
                largestFile.toBytes(),
                dossier);
    }
}
