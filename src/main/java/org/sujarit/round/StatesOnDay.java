package org.sujarit.round;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;
import org.sujarit.cycle.Cycle;
import org.sujarit.measure.MeasureState;

/** Where the measures of a year stood at a moment, as their audit entries tell: a machine may have been off that night. */
@Component
public class StatesOnDay {

    private static final Map<String, MeasureState> AFTER = Map.of(
            "measure-started", MeasureState.STARTED,
            "owner-assigned", MeasureState.EXECUTING,
            "measure-executed", MeasureState.EVIDENCING,
            "submitted-for-review", MeasureState.IN_REVIEW,
            "reviewed", MeasureState.REVIEWED,
            "returned", MeasureState.EXECUTING,
            "approved", MeasureState.APPROVED,
            "measure-published", MeasureState.PUBLISHED,
            "measure-cancelled", MeasureState.CANCELLED);

    private final AuditTrail trail;

    StatesOnDay(AuditTrail trail) {
        this.trail = trail;
    }

    /** By business key; a measure that is not named had not begun. */
    @Transactional(readOnly = true)
    public Map<String, MeasureState> of(Cycle cycle, Instant before) {
        Map<String, MeasureState> states = new HashMap<>();
        for (AuditEntry entry : trail.entriesOfYear(cycle.key(), AFTER.keySet(), before)) {
            states.put(entry.stream(), AFTER.get(entry.action()));
        }
        return states;
    }
}
