package org.sujarit.desk.passing;

import org.springframework.http.HttpMethod;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.api.measure.ReadableMeasures;
import org.sujarit.api.measure.SeenMeasures;
import org.sujarit.desk.OneMeasure;
import org.sujarit.evidence.Proof;
import org.sujarit.measure.Measure;
import org.sujarit.measure.MeasureState;

/** Whoever opens the page of a measure that waits for a decision has seen what is decided on. */
@ControllerAdvice(annotations = OneMeasure.class)
class SeenOnMeasure {

    private final ReadableMeasures readable;
    private final Proof proof;
    private final SeenMeasures seen;

    SeenOnMeasure(ReadableMeasures readable, Proof proof, SeenMeasures seen) {
        this.readable = readable;
        this.proof = proof;
        this.seen = seen;
    }

    /** Before the page is made: what is changed meanwhile is on it and is not decided. */
    @ModelAttribute
    @Transactional(readOnly = true)
    public void note(
            @PathVariable String agency, @PathVariable String year, @PathVariable String code, HttpMethod method) {
        Measure measure = readable.get(agency, year, code);
        if (!HttpMethod.GET.equals(method)) {
            return; // nothing is shown
        }
        if (measure.state() == MeasureState.IN_REVIEW || measure.state() == MeasureState.REVIEWED) {
            seen.saw(measure.id(), proof.digest(measure));
        }
    }
}
