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

    private Optional<String> last(String year, Act act) {
        return trail.entriesOf(year).stream()
                .filter(entry -> entry.action().equals(act.action()))
                .reduce((earlier, later) -> later)
                .map(AuditEntry::actor);
    }
}
