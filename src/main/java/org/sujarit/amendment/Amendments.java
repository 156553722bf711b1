package org.sujarit.amendment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.sujarit.refusal.Refused;

/** The amendments of all years. */
public interface Amendments extends Repository<Amendment, Long> {

    Amendment save(Amendment amendment);

    Optional<Amendment> findById(Long id);

    /** For the decision on it: of two who give one in the same moment the second sees what the first did, or nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select amendment from Amendment amendment where amendment.id = :id")
    Optional<Amendment> forDecision(Long id);

    List<Amendment> findByIdIn(Collection<Long> ids);

    int countByCycleId(Long cycleId);

    /** Those that were approved, which are the editions of the plan after the first version, in their order. */
    @Query("select amendment from Amendment amendment where amendment.cycleId = :cycleId"
            + " and amendment.edition is not null order by amendment.edition")
    List<Amendment> editionsOf(Long cycleId);

    /** Those that are neither part of the published plan nor given up, of each year oldest first. */
    @Query("select amendment from Amendment amendment where amendment.cycleId in :cycleIds and amendment.state not in"
            + " (org.sujarit.amendment.AmendmentState.PUBLISHED, org.sujarit.amendment.AmendmentState.WITHDRAWN)"
            + " order by amendment.number")
    List<Amendment> openIn(Collection<Long> cycleIds);

    /** The same of one year. */
    default List<Amendment> openIn(Long cycleId) {
        return openIn(List.of(cycleId));
    }

    /** Those of a measure that nobody has approved or given up, by its business key. */
    @Query("select amendment from Amendment amendment where amendment.changed = :measure"
            + " and amendment.measureId is not null and amendment.edition is null"
            + " and amendment.state <> org.sujarit.amendment.AmendmentState.WITHDRAWN order by amendment.number")
    List<Amendment> openOf(String measure);

    /** @throws Refused when there is none */
    default Amendment get(Long id) {
        return findById(id).orElseThrow(() -> Refused.missing("amendment.missing"));
    }
}
