package org.sujarit.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which piece of evidence each one was before somebody put it right. */
@Component
public class Revisions {

    private final Evidences evidences;

    Revisions(Evidences evidences) {
        this.evidences = evidences;
    }

    /** Id of the revision before, by the id of each that has one. */
    @Transactional(readOnly = true)
    public Map<Long, Long> before(Long measureId) {
        List<Evidence> all = evidences.findByMeasureId(measureId);
        Map<Long, Long> before = new HashMap<>();
        all.forEach(one -> before(one, all).ifPresent(earlier -> before.put(one.id(), earlier.id())));
        return before;
    }

    private static Optional<Evidence> before(Evidence one, List<Evidence> all) {
        return all.stream()
                .filter(one::mayFollow)
                .min(Comparator.comparing(one::after).thenComparing(earlier -> !alike(one, earlier)));
    }

    private static boolean alike(Evidence one, Evidence other) {
        return one.title().equals(other.title())
                || (one.sha256() != null && one.sha256().equals(other.sha256()));
    }
}
