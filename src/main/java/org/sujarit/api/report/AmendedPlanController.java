package org.sujarit.api.report;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.sujarit.api.cycle.ReadableCycles;
import org.sujarit.cycle.Cycle;
import org.sujarit.document.AmendedPlans;
import org.sujarit.report.web.DocumentAnswer;

/** The plan as it will be published with a change that is not decided on yet, for people of its agency. */
@RestController
class AmendedPlanController {

    private final ReadableCycles cycles;
    private final AmendedPlans plans;
    private final DocumentFiles files;

    AmendedPlanController(ReadableCycles cycles, AmendedPlans plans, DocumentFiles files) {
        this.cycles = cycles;
        this.plans = plans;
        this.files = files;
    }

    @GetMapping("/api/cycles/{id}/amendments/{number}/plan.{extension}")
    ResponseEntity<InputStreamResource> plan(
            @PathVariable Long id, @PathVariable int number, @PathVariable String extension) throws IOException {
        Cycle cycle = cycles.get(id);
        DocumentFiles.Ready file = files.ofAmended(cycle, plans.open(cycle, number), extension);
        return DocumentAnswer.of(file.format(), file.name(), file.size()).body(new InputStreamResource(file.content()));
    }
}
