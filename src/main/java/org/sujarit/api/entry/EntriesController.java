package org.sujarit.api.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.entry.ConcludingSteps;
import org.sujarit.entry.NamingHelpers;
import org.sujarit.entry.RecordingEntries;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Execution;

/** Records what was done for a measure's steps, at any time while it is worked on. */
@RestController
@RequestMapping("/api/measures/{measureId}")
class EntriesController {

    private final ReadableMeasures measures;
    private final RecordingEntries recording;
    private final ConcludingSteps concluding;
    private final NamingHelpers helping;
    private final CurrentActor current;

    EntriesController(
            ReadableMeasures measures,
            RecordingEntries recording,
            ConcludingSteps concluding,
            NamingHelpers helping,
            CurrentActor current) {
        this.measures = measures;
        this.recording = recording;
        this.concluding = concluding;
        this.helping = helping;
        this.current = current;
    }

    /** What was recorded. */
    record Recorded(Long id) {}

    /** DONE, NOT_POSSIBLE for a reason, or null when it goes on. */
    record Conclusion(Activity.@Nullable Conclusion conclusion, @Nullable String reason) {}

    /** User ids of all who help. */
    record Helpers(@Nullable Set<String> helpers) {}

    /** Records a result with its files. */
    @PostMapping(path = "/results", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable Long measureId, @ModelAttribute TypedEntry typed) {
        return new Recorded(recording.record(measureId, typed.result(), typed.sent(), reader(measureId)));
    }

    /** Records a result; files may follow. */
    @PostMapping(path = "/results", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable Long measureId, @RequestBody Execution.TypedResult typed) {
        return new Recorded(recording.record(measureId, typed, RecordingEntries.Files.NONE, reader(measureId)));
    }

    /** Puts a result right. */
    @PutMapping("/results/{resultId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable Long measureId, @PathVariable Long resultId, @RequestBody Execution.TypedResult typed) {
        recording.correct(measureId, resultId, typed, reader(measureId));
    }

    /** Adds files that prove a result. */
    @PostMapping(path = "/results/{resultId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void attach(@PathVariable Long measureId, @PathVariable Long resultId, @ModelAttribute TypedEntry typed) {
        recording.attach(measureId, resultId, typed.sent(), reader(measureId));
    }

    /** Takes a result away, with the files that prove it only. */
    @DeleteMapping("/results/{resultId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable Long measureId, @PathVariable Long resultId) {
        recording.remove(measureId, resultId, reader(measureId));
    }

    /** Says how a step ended. */
    @PutMapping("/activities/{activityId}/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(@PathVariable Long measureId, @PathVariable Long activityId, @RequestBody Conclusion conclusion) {
        concluding.conclude(measureId, activityId, conclusion.conclusion(), conclusion.reason(), reader(measureId));
    }

    /** Names those who record beside the owner. */
    @PutMapping("/helpers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void help(@PathVariable Long measureId, @RequestBody Helpers named) {
        helping.name(measureId, named.helpers() == null ? Set.of() : named.helpers(), reader(measureId));
    }

    private String reader(Long measureId) {
        measures.mustBeReadable(measureId);
        return current.get().id();
    }
}
