package org.sujarit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.assessment.finding.Findings;
import org.sujarit.cycle.Cycle;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.document.Documents;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.Proof;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;

/** What the demonstration's people type into each form: the same bodies a browser would send. */
@Component
class DemoActs {

    private final Findings findings;
    private final Measures measures;
    private final Evidences evidences;
    private final AttachingEvidence attaching;
    private final Proof proof;
    private final Documents documents;
    private final ObjectMapper json;

    DemoActs(
            Findings findings,
            Measures measures,
            Evidences evidences,
            AttachingEvidence attaching,
            Proof proof,
            Documents documents,
            ObjectMapper json) {
        this.findings = findings;
        this.measures = measures;
        this.evidences = evidences;
        this.attaching = attaching;
        this.proof = proof;
        this.documents = documents;
        this.json = json;
    }

    JsonNode results(Cycle cycle, DemoPlan plan) {
        List<Map<String, Object>> scores = new ArrayList<>();
        plan.measures()
                .forEach(line ->
                        scores.add(Map.of("item", line.item(), "score", line.score(), "recommendation", line.issue())));
        return json.valueToTree(
                Map.of("itaYear", cycle.fiscalYear().itaYear(), "total", plan.total(), "scores", scores));
    }

    JsonNode readings() {
        return json.valueToTree(Map.of("findings", List.of())); // as the decision table and the assessors said
    }

    JsonNode plan(Cycle cycle, DemoPlan plan) {
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

    @Transactional(readOnly = true)
    public JsonNode execution(Measure stale, DemoPlan.Line line, LocalDate today) {
        Measure measure = measures.get(stale.id());
        List<Map<String, Object>> results = new ArrayList<>();
        for (DemoPlan.Done done : line.results()) {
            Map<String, Object> result = new HashMap<>();
            result.put(
                    "activityId", measure.activities().get(done.activity() - 1).id());
            result.put("doneOn", day(measure, done.doneOn(), today).toString());
            result.put("text", done.text());
            result.put("quantity", done.quantity());
            result.put("quantityUnit", done.quantityUnit());
            results.add(result);
        }
        Map<String, Object> body = new HashMap<>();
        body.put("results", results);
        body.put("actual", line.actual());
        body.put("outcome", line.outcome());
        body.put("problems", line.problems());
        body.put("suggestions", line.suggestions());
        return json.valueToTree(body);
    }

    /** Attaches what is not there yet, so that a demonstration that was interrupted goes on. */
    @Transactional
    public void attach(Measure stale, DemoPlan.Line line, LocalDate today) {
        Measure measure = measures.get(stale.id());
        if (!evidences.of(measure.id()).isEmpty()) {
            return;
        }
        for (DemoPlan.Link link : line.evidence()) {
            LocalDate effectiveOn = day(measure, link.effectiveOn(), today);
            Long activity = measure.activities().get(link.activity() - 1).id();
            attaching.attachLink(
                    measure.id(),
                    new AttachingEvidence.Typed(
                            link.url(), link.title(), activity, effectiveOn, link.outsideReason(), Visibility.PUBLIC),
                    measure.namedOwner());
        }
    }

    /** The reference year keeps its days; in another everything is done today, or was done when it ended. */
    private static LocalDate day(Measure measure, LocalDate day, LocalDate today) {
        if (FiscalYear.of(measure.plan().startsOn()).year() == Demonstration.FINISHED) {
            return day;
        }
        return today.isAfter(measure.plan().endsOn()) ? measure.plan().endsOn() : today;
    }

    JsonNode passed(String digest) {
        return json.valueToTree(Map.of("passed", true, "reason", "", "digest", digest));
    }

    @Transactional(readOnly = true)
    public String digest(Measure stale) {
        return proof.digest(measures.get(stale.id()));
    }

    String planDigest(Cycle cycle) {
        return documents.planDigest(cycle);
    }

    JsonNode introduction() {
        return json.valueToTree(Map.of("introduction", ""));
    }

    JsonNode owner(String person) {
        return json.valueToTree(Map.of("owner", person));
    }

    JsonNode nothing() {
        return json.createObjectNode();
    }
}
