package org.sujarit.assessment.finding;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The findings of all cycles. */
public interface Findings extends Repository<Finding, Long> {

    Finding save(Finding finding);

    void deleteByCycleId(Long cycleId);

    List<Finding> findByCycleIdOrderByOrdinal(Long cycleId);

    /** Those of several cycles at once, in the order of the official form. */
    List<Finding> findByCycleIdInOrderByOrdinal(Collection<Long> cycleIds);
}
