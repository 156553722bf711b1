package org.sujarit.api.measure;

import org.springframework.stereotype.Component;
import org.sujarit.access.CurrentActor;
import org.sujarit.measure.Measure;
import org.sujarit.measure.Measures;
import org.sujarit.refusal.Refused;

/** The measures that the person who is logged in may read: those of their own agencies. */
@Component
public class ReadableMeasures {

    private final Measures measures;
    private final CurrentActor current;

    ReadableMeasures(Measures measures, CurrentActor current) {
        this.measures = measures;
        this.current = current;
    }

    /** @throws org.sujarit.refusal.Refused when there is no such measure, or it is another agency's */
    public Measure get(Long id) {
        Measure measure = measures.get(id);
        current.get().mustBelongTo(measure.agency());
        return measure;
    }

    /** The same by what stands in an address, as {@code bongti/2566/i7-1}. */
    public Measure get(String agency, String year, String code) {
        current.get().mustBelongTo(agency);
        return measures.findByCycleKeyAndCode(agency + "/" + year, code)
                .orElseThrow(() -> Refused.missing("access.not-your-agency"));
    }

    /** The same, where nothing is needed of the measure itself. */
    public void mustBeReadable(Long id) {
        get(id);
    }
}
