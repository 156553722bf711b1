package org.sujarit.api.report;

import java.io.IOException;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.CycleState;
import org.sujarit.document.Documents;
import org.sujarit.document.RoundReports;
import org.sujarit.refusal.Refused;
import org.sujarit.report.table.ReportTable;
import org.sujarit.report.web.DocumentAnswer;

/**
 * The documents of a year for people of its agency: as they stand, marked as drafts, until they are published; from then
 * on exactly what was published.
 */
@RestController
class ReportsController {

    private final ReadableCycles cycles;
    private final Documents documents;
    private final RoundReports rounds;
    private final DocumentFiles files;

    ReportsController(ReadableCycles cycles, Documents documents, RoundReports rounds, DocumentFiles files) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/api/cycles/{id}/report.{extension}")
    ResponseEntity<InputStreamResource> report(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(id, extension, "report", documents::report);
    }

    @GetMapping("/api/cycles/{id}/plan.{extension}")
    ResponseEntity<InputStreamResource> plan(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return document(id, extension, "plan", documents::plan);
    }

    /** Where the measures stood on the last day of a monitoring round. */
    @GetMapping("/api/cycles/{id}/rounds/{number}.{extension}")
    ResponseEntity<InputStreamResource> round(
            @PathVariable Long id, @PathVariable int number, @PathVariable String extension) throws IOException {
        return round(cycles.get(id), number, extension);
    }

    /** That of the round that ends after six months: the address from before rounds were the agency's own. */
    @GetMapping("/api/cycles/{id}/report-6-months.{extension}")
    ResponseEntity<InputStreamResource> sixMonths(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return endingAfter(id, 6, extension);
    }

    /** The same after twelve. */
    @GetMapping("/api/cycles/{id}/report-12-months.{extension}")
    ResponseEntity<InputStreamResource> twelveMonths(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return endingAfter(id, 12, extension);
    }

    private ResponseEntity<InputStreamResource> endingAfter(Long id, int months, String extension) throws IOException {
        Cycle cycle = cycles.get(id);
        return round(cycle, rounds.endingAfter(cycle, months), extension);
    }

    private ResponseEntity<InputStreamResource> round(Cycle cycle, int number, String extension) throws IOException {
        return document(cycle, extension, "round-" + number, one -> rounds.of(one, number));
    }

    /** บันทึกข้อความ that lays the report before the manager. */
    @GetMapping("/api/cycles/{id}/memo.{extension}")
    ResponseEntity<InputStreamResource> memo(@PathVariable Long id, @PathVariable String extension) throws IOException {
        return document(id, extension, "memo", documents::memo);
    }

    /** ประกาศ that makes the plan known. */
    @GetMapping("/api/cycles/{id}/announcement.{extension}")
    ResponseEntity<InputStreamResource> announcement(@PathVariable Long id, @PathVariable String extension)
            throws IOException {
        return document(id, extension, "announcement", documents::announcement);
    }

    private ResponseEntity<InputStreamResource> document(
            Long id, String extension, String kind, Function<Cycle, ReportTable> compiler) throws IOException {
        return document(cycles.get(id), extension, kind, compiler);
    }

    private ResponseEntity<InputStreamResource> document(
            Cycle cycle, String extension, String kind, Function<Cycle, ReportTable> compiler) throws IOException {
        if (cycle.state() == CycleState.TAKEN_IN && !kind.equals("report")) {
            // No plan was approved and no round was monitored here, and no document may look as if.
            throw Refused.missing("intake.only-report");
        }
        DocumentFiles.Ready file = files.of(cycle, kind, extension, compiler);
        return DocumentAnswer.of(file.format(), file.name(), file.size()).body(new InputStreamResource(file.content()));
    }
}
