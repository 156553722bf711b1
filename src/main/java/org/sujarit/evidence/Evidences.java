package org.sujarit.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** The evidence of all measures; what was removed or replaced is kept but not listed. */
public interface Evidences extends Repository<Evidence, Long> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(Long id);

    /** @throws Refused when there is no such evidence of that measure, or no longer */
    default Evidence attached(Long measureId, Long id) {
        return findById(id)
                .filter(found -> found.measureId().equals(measureId) && !found.removed())
                .orElseThrow(() -> Refused.missing("evidence.missing"));
    }

    @Query("select evidence from Evidence evidence where evidence.measureId = :measureId"
            + " and evidence.removedAt is null order by evidence.addedAt, evidence.id")
    List<Evidence> of(Long measureId);

    /** With what was removed or replaced. */
    List<Evidence> findByMeasureId(Long measureId);

    @Query("select evidence from Evidence evidence where evidence.resultId = :resultId"
            + " and evidence.removedAt is null order by evidence.addedAt, evidence.id")
    List<Evidence> ofResult(Long resultId);

    @Query("select evidence from Evidence evidence where evidence.measureId in :measureIds"
            + " and evidence.removedAt is null order by evidence.addedAt, evidence.id")
    List<Evidence> ofAll(Collection<Long> measureIds);
}
