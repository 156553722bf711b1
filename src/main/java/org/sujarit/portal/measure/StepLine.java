package org.sujarit.portal.measure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sujarit.measure.Activity;

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
        List<MeasureProofs.Line> proofs) {

    /** @param shown what proves each step */
    static StepLine done(Activity step, MeasureTexts texts, Map<Long, List<MeasureProofs.Line>> shown) {
        return new StepLine(
                step.number(),
                step.text(),
                step.results().stream().map(texts::told).toList(),
                step.isNotPossible() ? step.conclusionReason() : null,
                shown.getOrDefault(step.id(), List.of()));
    }

    static StepLine planned(Activity step) {
        return new StepLine(step.number(), step.text(), List.of(), null, List.of());
    }
}
