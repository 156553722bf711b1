package org.sujarit.process.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.assessment.ImportingResults;
import org.sujarit.cycle.CycleState;
import org.sujarit.cycle.Cycles;
import org.sujarit.refusal.Refused;

@Component
class ImportAssessment extends CycleStep {

    private final ImportingResults importing;
    private final Body body;

    ImportAssessment(Cycles cycles, ImportingResults importing, Body body) {
        super("import-assessment", cycles, Map.of(CycleState.ANALYSING, Map.of()));
        this.importing = importing;
        this.body = body;
    }

    private record Results(
            @Nullable Integer itaYear,
            @Nullable BigDecimal total,
            @Nullable List<ImportingResults.TypedScore> scores) {}

    @Override
    public void finish(About about, JsonNode sent, Actor actor) {
        Results results = body.read(sent, Results.class);
        if (results.itaYear() == null) {
            throw Refused.field("itaYear", "refusal.text.missing");
        }
        List<ImportingResults.TypedScore> scores = results.scores() == null ? List.of() : results.scores();
        importing.importResults(about.cycleId(), results.itaYear(), results.total(), scores, actor.id());
    }
}
