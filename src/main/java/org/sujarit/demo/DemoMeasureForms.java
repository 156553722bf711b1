package org.sujarit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.cycle.FiscalYear;
import org.sujarit.evidence.AttachingEvidence;
import org.sujarit.evidence.Evidences;
import org.sujarit.evidence.Proof;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Execution;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.process.task.UserTask;

/** What the demonstration's people type into the forms of a measure: the same bodies a browser would send. */
@Component
class DemoMeasureForms {

    private final Measures measures;
    private final Evidences evidences;
    private final AttachingEvidence attaching;
    private final Proof proof;
    private final ObjectMapper json;
    private final Clock clock;

    DemoMeasureForms(
            Measures measures,
            Evidences evidences,
            AttachingEvidence attaching,
            Proof proof,
            ObjectMapper json,
            Clock clock) {
        this.measures = measures;
        this.evidences = evidences;
        this.attaching = attaching;
        this.proof = proof;
        this.json = json;
        this.clock = clock;
    }

    /** Where proof is asked for, it is attached. */
    @Transactional
    public JsonNode of(UserTask task, Long measureId, DemoPlan.Line line) {
        Measure measure = measures.get(measureId);
        LocalDate today = LocalDate.now(clock);
        return switch (task) {
            case ASSIGN_OWNER -> json.valueToTree(Map.of("owner", ownerOf(measure)));
            case EXECUTE_MEASURE -> execution(measure, line, today);
            case ATTACH_EVIDENCE -> {
                attach(measure, line, today);
                yield json.createObjectNode();
            }
            case REVIEW_MEASURE, APPROVE_MEASURE -> json.valueToTree(DemoVerdict.passed(proof.digest(measure)));
            default -> throw new IllegalStateException(task.key());
        };
    }

    private static String ownerOf(Measure measure) {
        if (measure.unit().equals("bongtiKlang")) {
            return "staff2";
        }
        return measure.code().startsWith("o42") ? "officer" : "staff";
    }

    private JsonNode execution(Measure measure, DemoPlan.Line line, LocalDate today) {
        List<Execution.TypedResult> results = new ArrayList<>();
        for (DemoPlan.Done done : line.results()) {
            Long step = measure.activities().get(done.activity() - 1).id();
            LocalDate day = day(measure, done.doneOn(), today);
            results.add(new Execution.TypedResult(
                    step, day, done.text(), done.quantity(), done.quantityUnit(), outside(measure, day)));
        }
        return json.valueToTree(
                new Execution.Typed(results, line.actual(), line.outcome(), line.problems(), line.suggestions()));
    }

    /** Attaches what is not there yet, so that a demonstration that was interrupted goes on. */
    private void attach(Measure measure, DemoPlan.Line line, LocalDate today) {
        if (!evidences.of(measure.id()).isEmpty()) {
            return;
        }
        for (DemoPlan.Link link : line.evidence()) {
            LocalDate effectiveOn = day(measure, link.effectiveOn(), today);
            attaching.attachLink(
                    measure.id(),
                    new AttachingEvidence.Typed(
                            link.url(),
                            link.title(),
                            measure.activities().get(link.activity() - 1).id(),
                            effectiveOn,
                            why(link, measure, effectiveOn),
                            Visibility.PUBLIC),
                    measure.namedOwner());
        }
    }

    /** Agencies do report what was done before or after the time they had planned, and so does the reference year. */
    private static @Nullable String outside(Measure measure, LocalDate day) {
        return measure.plan().covers(day) ? null : "ดำเนินการนอกช่วงเวลาที่วางแผนไว้ ตามวันที่จริง";
    }

    private static @Nullable String why(DemoPlan.Link link, Measure measure, LocalDate day) {
        return link.outsideReason() == null ? outside(measure, day) : link.outsideReason();
    }

    /** The reference year keeps its days; in another everything is done today, or was done when it ended. */
    private static LocalDate day(Measure measure, LocalDate day, LocalDate today) {
        if (FiscalYear.of(measure.plan().startsOn()).year() == Demonstration.FINISHED) {
            return day;
        }
        return today.isAfter(measure.plan().endsOn()) ? measure.plan().endsOn() : today;
    }
}
