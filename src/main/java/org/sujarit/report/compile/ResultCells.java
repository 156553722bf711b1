package org.sujarit.report.compile;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.sujarit.cycle.Cycle;
import org.sujarit.evidence.Evidence;
import org.sujarit.evidence.Visibility;
import org.sujarit.measure.Activity;
import org.sujarit.measure.Cancellation;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;
import org.sujarit.report.table.Cell;
import org.sujarit.report.table.Paragraph;
import org.sujarit.report.table.Run;

/** The last two columns of the report: what was done, with its evidence, and what came of it. */
@Component
class ResultCells {

    private final PublicAddress address;

    ResultCells(PublicAddress address) {
        this.address = address;
    }

    /** Results numbered as their activities, each with the public evidence of the activity below. */
    Cell results(Cycle cycle, Measure measure, List<Evidence> evidence) {
        Cancellation cancellation = measure.cancellation();
        if (ReportCompiler.givenUp(measure) && cancellation != null) {
            return Cell.text("ยกเลิกมาตรการ เนื่องจาก" + cancellation.reason());
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Activity activity : measure.activities()) {
            if (activity.isNotPossible()) {
                paragraphs.add(Wording.notPossible(activity));
            }
            for (int index = 0; index < activity.results().size(); index++) {
                paragraphs.add(
                        measure.state() == MeasureState.TAKEN_IN
                                ? Wording.reported(activity, index)
                                : Wording.paragraph(activity, index));
            }
            evidence.stream()
                    .filter(one -> activity.id().equals(one.activityId()))
                    .forEach(one -> add(paragraphs, cycle, one));
        }
        evidence.stream().filter(one -> one.activityId() == null).forEach(one -> add(paragraphs, cycle, one));
        return new Cell(paragraphs);
    }

    private void add(List<Paragraph> paragraphs, Cycle cycle, Evidence evidence) {
        if (evidence.visibility() == Visibility.INTERNAL) {
            paragraphs.add(Paragraph.text("หลักฐานเก็บไว้ที่หน่วยงาน: " + evidence.title()));
            return;
        }
        String url = evidence.url();
        URI target = url == null ? address.ofEvidence(cycle, evidence.id()) : URI.create(url);
        paragraphs.add(Paragraph.of(Run.text(evidence.title() + " "), Run.link(target)));
        String reason = evidence.outsideReason();
        if (reason != null && !reason.isBlank()) {
            paragraphs.add(Paragraph.text("(หลักฐานนอกรอบปีงบประมาณ เนื่องจาก" + reason + ")"));
        }
    }

    /** What the measure reached beside what it was to reach. */
    Cell outcome(Measure measure) {
        String sentence = measure.execution().outcome();
        BigDecimal actual = measure.execution().actual();
        if (ReportCompiler.givenUp(measure) || sentence == null) {
            return Cell.empty();
        }
        if (actual == null) {
            return Cell.text(sentence);
        }
        String indicator = measure.approach().indicator();
        return Cell.text(sentence + "\n" + (indicator.isEmpty() ? "" : indicator + ": ")
                + Wording.baseline(measure.plan()) + Wording.target(measure.plan())
                + "ทำได้ " + Wording.amount(actual, measure.approach().targetUnit()));
    }
}
