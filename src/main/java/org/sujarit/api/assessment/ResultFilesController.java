package org.sujarit.api.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.assessment.result.ResultFiles;
import org.sujarit.cycle.Cycle;
import org.sujarit.refusal.Refused;
import org.sujarit.report.format.ReportFormat;

/** The results a year starts from, as files to download: imported ones, or empty to be filled in. */
@RestController
@RequestMapping("/api/cycles/{id}")
class ResultFilesController {

    private final ReadableCycles cycles;
    private final ResultFiles files;

    ResultFilesController(ReadableCycles cycles, ResultFiles files) {
        this.cycles = cycles;
        this.files = files;
    }

    /** The imported results; what is downloaded here can be imported as it is. */
    @GetMapping("/assessment.{extension}")
    ResponseEntity<byte[]> export(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return download(cycles.get(id), "ita-results-", extension, files::write);
    }

    /** The items of the year, to be filled in. */
    @GetMapping("/assessment-template.{extension}")
    ResponseEntity<byte[]> template(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return download(cycles.get(id), "ita-template-", extension, files::writeTemplate);
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
}
