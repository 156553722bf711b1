package org.sujarit.api.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.assessment.Totals;
import org.sujarit.assessment.finding.Analysing;
import org.sujarit.assessment.finding.Recommendations;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.assessment.result.ReadResults;
import org.sujarit.assessment.result.ResultAnswers;
import org.sujarit.assessment.result.ResultFiles;
import org.sujarit.assessment.result.TypedResults;
import org.sujarit.cycle.Cycle;
import org.sujarit.process.work.ImportingFiles;
import org.sujarit.refusal.Refused;
import org.sujarit.text.Texts;

/** Reads the results a year starts from, and what the assessors wrote. */
@RestController
@RequestMapping("/api/cycles/{id}")
class AssessmentController {

    private final ReadableCycles cycles;
    private final ResultFiles files;
    private final ImportingResults results;
    private final ImportingFiles importing;
    private final Analysing analysing;
    private final CurrentActor current;
    private final Texts texts;

    AssessmentController(
            ReadableCycles cycles,
            ResultFiles files,
            ImportingResults results,
            ImportingFiles importing,
            Analysing analysing,
            CurrentActor current,
            Texts texts) {
        this.cycles = cycles;
        this.files = files;
        this.results = results;
        this.importing = importing;
        this.analysing = analysing;
        this.current = current;
        this.texts = texts;
    }

    /**
     * What a file holds.
     *
     * @param told what was left out or chosen, in words
     * @param written whether anything was written: neither by a dry run nor by the same file once more
     */
    record Read(boolean written, TypedResults results, int items, TotalsView totals, List<String> told) {

        /** Older clients know the totals by the name that belongs to a measure's outcome now. */
        @JsonProperty("outcome")
        TotalsView formerly() {
            return totals;
        }
    }

    /**
     * Reads a file; a dry run writes nothing. What can be read in more than one way is refused with a reason for each
     * answer, whose field is the parameter that gives it, as {@code column=D} or {@code fractions=OF_ONE}.
     */
    @PostMapping("/assessment")
    Read read(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String column,
            @RequestParam(required = false) ResultAnswers.@Nullable Fractions fractions)
            throws IOException {
        Actor officer = current.officer();
        Cycle cycle = cycles.get(id);
        if (file == null) {
            throw Refused.field("file", "assessment.file.missing");
        }
        try (InputStream content = file.getInputStream()) {
            ReadResults read = files.read(id, content, new ResultAnswers(column, fractions));
            TypedResults typed = read.results();
            Totals totals = results.tried(id, typed);
            boolean written = !dryRun && importing.take(cycle, typed, officer);
            List<?> scores = typed.scores() == null ? List.of() : typed.scores();
            List<String> told = read.told().stream().map(texts::of).toList();
            return new Read(written, typed, scores.size(), TotalsView.of(totals), told);
        }
    }

    /** What the assessors wrote. */
    record Pasted(@Nullable String text) {}

    /** Cuts the assessors' words up by item, for the officer to look over; nothing is written. */
    @PostMapping("/recommendations")
    Recommendations recommendations(@PathVariable Long id, @RequestBody Pasted pasted) {
        current.officer();
        return analysing.recommendations(cycles.get(id).id(), pasted.text());
    }
}
