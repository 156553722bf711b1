package org.sujarit.api.correction;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.sujarit.access.Role;
import org.sujarit.correction.Comparing;
import org.sujarit.correction.Comparison;
import org.sujarit.correction.TakingOver;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;

/** An edited Word report, for the ITA officer of the agency. */
@RestController
@RequestMapping("/api/cycles/{id}/report/changes")
class ReportChangesController {

    private final Cycles cycles;
    private final Comparing comparing;
    private final TakingOver takingOver;
    private final CurrentActor current;

    ReportChangesController(Cycles cycles, Comparing comparing, TakingOver takingOver, CurrentActor current) {
        this.cycles = cycles;
        this.comparing = comparing;
        this.takingOver = takingOver;
        this.current = current;
    }

    /** What a person confirms of a comparison. */
    record Confirmation(@Nullable String file, @Nullable String digest, @Nullable List<String> confirmed) {}

    /** Tells what differs; changes nothing. */
    @PostMapping
    Comparison compare(@PathVariable Long id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Cycle cycle = cycles.get(id);
        officerOf(cycle);
        if (file == null || file.isEmpty()) {
            throw Refused.field("file", "evidence.file.missing");
        }
        return comparing.compare(cycle, file.getBytes());
    }

    /** Takes over what was confirmed. */
    @PostMapping("/confirmation")
    Map<String, Integer> confirm(@PathVariable Long id, @RequestBody Confirmation sent) {
        Actor actor = officerOf(cycles.get(id));
        String file = sent.file() == null ? "" : sent.file();
        String digest = sent.digest() == null ? "" : sent.digest();
        List<String> confirmed = sent.confirmed() == null ? List.of() : sent.confirmed();
        return Map.of("taken", takingOver.take(id, file, digest, confirmed, actor.id()));
    }

    private Actor officerOf(Cycle cycle) {
        Actor actor = current.get();
        actor.mustBelongTo(cycle.agency().code());
        actor.mustBe(Role.ITA_OFFICER);
        return actor;
    }
}
