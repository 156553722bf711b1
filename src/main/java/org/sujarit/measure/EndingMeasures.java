package org.sujarit.measure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditTrail;

/** Ends what is under way in a year that is taken back. */
@Component
public class EndingMeasures {

    private final Measures measures;
    private final AuditTrail trail;

    EndingMeasures(Measures measures, AuditTrail trail) {
        this.measures = measures;
        this.trail = trail;
    }

    @Transactional
    public void ofYear(Long cycleId, String actor) {
        for (Measure measure : measures.findByCycleIdOrderByOrdinal(cycleId)) {
            if (!measure.state().closed()) {
                measure.endsWithItsYear();
                trail.record(measure.key(), actor, "measure-ended-with-year", "");
            }
        }
    }
}
