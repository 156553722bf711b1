package org.sujarit.api.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.sujarit.access.Actor;
import org.sujarit.access.CurrentActor;
import org.sujarit.access.Role;
import org.sujarit.assessment.Totals;
import org.sujarit.assessment.finding.Analysing;
import org.sujarit.assessment.finding.Recommendations;
import org.sujarit.assessment.result.ImportingResults;
import org.sujarit.assessment.result.ResultFiles;
import org.sujarit.assessment.result.TypedResults;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.process.work.ImportingFiles;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.ReportFormat;

/** The results a year starts from, as files. */
@RestController
@RequestMapping("/api/cycles/{id}")
class AssessmentController {

    private final Cycles cycles;
    private final ResultFiles files;
    private final ImportingResults results;
    private final ImportingFiles importing;
    private final Analysing analysing;
    private final CurrentActor current;

    AssessmentController(
            Cycles cycles,
            ResultFiles files,
            ImportingResults results,
            ImportingFiles importing,
            Analysing analysing,
            CurrentActor current) {
        this.cycles = cycles;
        this.files = files;
        this.results = results;
        this.importing = importing;
        this.analysing = analysing;
        this.current = current;
    }

    /**
     * What a file holds.
     *
     * @param written whether anything was written: neither by a dry run nor by the same file once more
     */
    record Read(boolean written, TypedResults results, int items, TotalsView totals) {

        /** Older clients know the totals by the name that belongs to a measure's outcome now. */
        @JsonProperty("outcome")
        TotalsView formerly() {
            return totals;
        }
    }

    /** Reads a file; a dry run writes nothing. */
    @PostMapping("/assessment")
    Read read(
            @PathVariable Long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Actor officer = current.get();
        officer.mustBe(Role.ITA_OFFICER);
        Cycle cycle = readable(id);
        if (file == null) {
            throw Refused.field("file", "assessment.file.missing");
        }
        try (InputStream content = file.getInputStream()) {
            TypedResults typed = files.read(id, content);
            Totals totals = results.tried(id, typed);
            boolean written = !dryRun && importing.take(cycle, typed, officer);
            List<?> scores = typed.scores() == null ? List.of() : typed.scores();
            return new Read(written, typed, scores.size(), TotalsView.of(totals));
        }
    }

    /** What the assessors wrote. */
    record Pasted(@Nullable String text) {}

    /** Cuts the assessors' words up by item, for the officer to look over; nothing is written. */
    @PostMapping("/recommendations")
    Recommendations recommendations(@PathVariable Long id, @RequestBody Pasted pasted) {
        current.get().mustBe(Role.ITA_OFFICER);
        return analysing.recommendations(readable(id).id(), pasted.text());
    }

    /** The imported results; what is downloaded here can be imported as it is. */
    @GetMapping("/assessment.{extension}")
    ResponseEntity<byte[]> export(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return download(readable(id), "ita-results-", extension, files::write);
    }

    /** The items of the year, to be filled in. */
    @GetMapping("/assessment-template.{extension}")
    ResponseEntity<byte[]> template(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return download(readable(id), "ita-template-", extension, files::writeTemplate);
    }

    /** Writes a file. */
    private interface Writing {
        void write(Long cycleId, ResultFiles.Format format, ByteArrayOutputStream out) throws IOException;
    }

    private static ResponseEntity<byte[]> download(Cycle cycle, String prefix, String extension, Writing writing)
            throws IOException {
        ResultFiles.Format format = format(extension);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(cycle.id(), format, out);
        String name = prefix + cycle.agency().code() + "-" + cycle.fiscalYear().itaYear() + "." + extension;
        return ResponseEntity.ok()
                .contentType(mediaType(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }

    private static ResultFiles.Format format(String extension) {
        for (ResultFiles.Format format : ResultFiles.Format.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(extension)) {
                return format;
            }
        }
        throw Refused.missing("assessment.file.format", extension);
    }

    private static MediaType mediaType(ResultFiles.Format format) {
        return format == ResultFiles.Format.XLSX
                ? MediaType.parseMediaType(ReportFormat.XLSX.mediaType())
                : MediaType.parseMediaType("text/csv;charset=UTF-8");
    }

    private Cycle readable(Long id) {
        Cycle cycle = cycles.get(id);
        current.get().mustBelongTo(cycle.agency().code());
        return cycle;
    }
}
