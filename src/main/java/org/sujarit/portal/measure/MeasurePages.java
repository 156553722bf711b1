package org.sujarit.portal.measure;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.sujarit.assessment.finding.Finding;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.EvidenceView;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.measure.Measures;
import org.sujarit.portal.address.Addresses;
import org.sujarit.portal.head.StructuredData;
import org.sujarit.refusal.Refused;

/**
 * Gathers what everybody may read of one measure: its plan and how far it is at any time, what its owner wrote only once
 * that was approved. Who decides on it sees the same page before.
 */
@Component
public class MeasurePages {

    /** Name of the page. */
    public static final String PAGE = "portal/measure";

    private final MeasureFrames frames;
    private final PublicMeasureLines lines;
    private final Measures measures;
    private final MeasureProofs proofs;
    private final MeasureTexts texts;
    private final SameTopics topics;
    private final StructuredData head;

    MeasurePages(
            MeasureFrames frames,
            PublicMeasureLines lines,
            Measures measures,
            MeasureProofs proofs,
            MeasureTexts texts,
            SameTopics topics,
            StructuredData head) {
        this.frames = frames;
        this.lines = lines;
        this.measures = measures;
        this.proofs = proofs;
        this.texts = texts;
        this.topics = topics;
        this.head = head;
    }

    /** @throws Refused when there is no such measure in a published plan */
    @Transactional(readOnly = true)
    public void fill(Model model, String agency, int year, String code) {
        String name = frames.fill(model, agency, year);
        MeasureLine line =
                lines.one(agency, year, code, false).orElseThrow(() -> Refused.missing("publication.missing"));
        model.addAttribute(
                "structured", head.measure(agency, name, line.title(), Addresses.ofMeasure(agency, year, code)));
        fill(model, line, measures.whole(line.id()), one -> Addresses.ofEvidence(agency, year, one.id()));
    }

    /**
     * The page as it will be once the measure is approved, for who may read the measure; its files are read where they are
     * until then.
     *
     * @throws Refused when it is in no published plan, or given up
     */
    @Transactional(readOnly = true)
    public void fillAsApproved(Model model, Measure measure) {
        String agency = measure.agency();
        int year = measure.fiscalYear().year();
        frames.fill(model, agency, year);
        MeasureLine line = lines.one(agency, year, measure.code(), true)
                .filter(one -> one.id().equals(measure.id()) && measure.state() != MeasureState.CANCELLED)
                .orElseThrow(() -> Refused.missing("publication.missing"));
        model.addAttribute("unpublished", true);
        fill(model, line, measures.whole(line.id()), EvidenceView::fileAddress);
    }

    private void fill(Model model, MeasureLine line, Measure measure, Function<Evidence, String> files) {
        List<Finding> answered = topics.answered(measure);
        model.addAttribute("line", line);
        model.addAttribute("description", line.title() + " – " + model.getAttribute("agencyName"));
        model.addAttribute("findings", answered);
        model.addAttribute("plan", texts.plan(measure, line.unit()));
        model.addAttribute("others", topics.of(measure, answered));
        if (line.approved()) {
            MeasureProofs.Shown shown = proofs.of(measure, files);
            model.addAttribute("outcome", texts.outcome(measure));
            model.addAttribute("proofs", shown.ofNoStep());
            model.addAttribute("inside", shown.inside());
            model.addAttribute(
                    "steps",
                    measure.activities().stream()
                            .map(step -> StepLine.done(step, texts, shown.ofSteps()))
                            .toList());
        } else {
            model.addAttribute(
                    "steps",
                    measure.activities().stream().map(StepLine::planned).toList());
        }
    }
}
