package org.sujarit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.document.Documents;
import org.sujarit.process.task.UserTask;

/** What the demonstration's people type into the forms of a year: the same bodies a browser would send. */
@Component
class DemoCycleForms {

    private final Findings findings;
    private final Documents documents;
    private final ObjectMapper json;

    DemoCycleForms(Findings findings, Documents documents, ObjectMapper json) {
        this.findings = findings;
        this.documents = documents;
        this.json = json;
    }

    JsonNode of(UserTask task, Cycle cycle, DemoPlan plan) {
        return switch (task) {
            case IMPORT_ASSESSMENT -> results(cycle, plan);
            case ANALYSE_FINDINGS ->
                json.valueToTree(Map.of("findings", List.of())); // as the decision table and the assessors said
            case PLAN_MEASURES -> plan(cycle, plan);
            case APPROVE_PLAN -> json.valueToTree(DemoVerdict.passed(documents.planDigest(cycle)));
            case PREPARE_REPORT -> json.valueToTree(Map.of("introduction", ""));
            case REVIEW_REPORT, APPROVE_REPORT -> json.valueToTree(DemoVerdict.passed(cycle.compiledReport()));
            default -> throw new IllegalStateException(task.key());
        };
    }

    private JsonNode results(Cycle cycle, DemoPlan plan) {
        List<Map<String, Object>> scores = new ArrayList<>();
        plan.measures()
                .forEach(line ->
                        scores.add(Map.of("item", line.item(), "score", line.score(), "recommendation", line.issue())));
        return json.valueToTree(
                Map.of("itaYear", cycle.fiscalYear().itaYear(), "total", plan.total(), "scores", scores));
    }

    private JsonNode plan(Cycle cycle, DemoPlan plan) {
        Map<String, Long> ids = new HashMap<>();
        for (Finding finding : findings.findByCycleIdOrderByOrdinal(cycle.id())) {
            ids.put(finding.item(), finding.id());
        }
        List<ObjectNode> planned = new ArrayList<>();
        for (DemoPlan.Line line : plan.measures()) {
            ObjectNode measure = json.valueToTree(line.measure());
            measure.putArray("findings").add(java.util.Objects.requireNonNull(ids.get(line.item())));
            FiscalYear year = cycle.fiscalYear();
            if (!year.contains(java.util.Objects.requireNonNull(
                    line.measure().startsOn()))) { // the same plan, moved to another year
                measure.put("startsOn", year.first().toString());
                measure.put("endsOn", year.last().toString());
            }
            planned.add(measure);
        }
        return json.valueToTree(Map.of("measures", planned));
    }
}
