package org.sujarit.portal.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.head.StructuredData;
import org.sujarit.refusal.Refused;

/**
 * Gathers what everybody may read of one measure: its plan and how far it is at any time, what its owner wrote only once
 * that was approved.
 */
@Component
class MeasurePages {

    private final PublicMeasureLines lines;
    private final Measures measures;
    private final MeasureProofs proofs;
    private final MeasureTexts texts;
    private final SameTopics topics;
    private final StructuredData head;

    MeasurePages(
            PublicMeasureLines lines,
            Measures measures,
            MeasureProofs proofs,
            MeasureTexts texts,
            SameTopics topics,
            StructuredData head) {
        this.lines = lines;
        this.measures = measures;
        this.proofs = proofs;
        this.texts = texts;
        this.topics = topics;
        this.head = head;
    }

    /**
     * A step.
     *
     * @param results what was done; empty until that is approved
     * @param impossible why it cannot be done; null where it can, and until that is approved
     */
    record StepLine(
            int number,
            String text,
            List<MeasureTexts.Told> results,
            @Nullable String impossible,
            List<MeasureProofs.Line> proofs) {}

    /** @throws Refused when there is no such measure in a published plan */
    @Transactional(readOnly = true)
    public void fill(Model model, String agency, String agencyName, int year, String code) {
        MeasureLine line = lines.one(agency, year, code).orElseThrow(() -> Refused.missing("publication.missing"));
        Measure measure = measures.whole(line.id());
        List<Finding> answered = topics.answered(measure);
        model.addAttribute("line", line);
        model.addAttribute("description", line.title() + " – " + agencyName);
        model.addAttribute(
                "structured", head.measure(agency, agencyName, line.title(), Addresses.ofMeasure(agency, year, code)));
        model.addAttribute("findings", answered);
        model.addAttribute("plan", texts.plan(measure, line.unit()));
        model.addAttribute("others", topics.of(measure, answered));
        if (line.approved()) {
            MeasureProofs.Shown shown = proofs.of(measure, agency, year);
            model.addAttribute("outcome", texts.outcome(measure));
            model.addAttribute("proofs", shown.ofNoStep());
            model.addAttribute("inside", shown.inside());
            model.addAttribute("steps", steps(measure, shown.ofSteps()));
        } else {
            model.addAttribute("steps", planned(measure));
        }
    }

    private List<StepLine> steps(Measure measure, Map<Long, List<MeasureProofs.Line>> shown) {
        return measure.activities().stream()
                .map(step -> new StepLine(
                        step.number(),
                        step.text(),
                        step.results().stream().map(texts::told).toList(),
                        step.isNotPossible() ? step.conclusionReason() : null,
                        shown.getOrDefault(step.id(), List.of())))
                .toList();
    }

    private static List<StepLine> planned(Measure measure) {
        return measure.activities().stream()
                .map(step -> new StepLine(step.number(), step.text(), List.of(), null, List.of()))
                .toList();
    }
}
