package org.sujarit.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.sujarit.audit.AuditEntry;
import org.sujarit.audit.AuditTrail;

/** Who submitted the plan or the report of a year last, and so gets it back when it is sent back. */
@Component
public class Submitters {

    private final AuditTrail trail;

    Submitters(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * User id; whether that person may still do it is for the caller to ask.
     *
     * @param year business key of the year, as {@code bongti/2566}
     */
    @Transactional(readOnly = true)
    public Optional<String> ofPlan(String year) {
        return last(year, Act.PLANNED);
    }

    /** The same of the report. */
    @Transactional(readOnly = true)
    public Optional<String> ofReport(String year) {
        return last(year, Act.REPORTED);
    }

    /**
     * The same of the report of a monitoring round.
     *
     * @param round business key of the round, as {@code bongti/2566/round-1}
     */
    @Transactional(readOnly = true)
    public Optional<String> ofRound(String round) {
        return last(round, Act.REPORTED_ROUND);
    }

    private Optional<String> last(String stream, Act act) {
        return trail.entriesOf(stream).stream()
                .filter(entry -> entry.action().equals(act.action()))
                .reduce((earlier, later) -> later)
                .map(AuditEntry::actor);
    }
}
